import { DESKS } from '../../i18n/en/desks.ts';
import { ENDING } from '../../i18n/en/ending.ts';
import { EVENTS } from '../../i18n/en/events.ts';
import { GLOSSARY } from '../../i18n/en/glossary.ts';
import { MESSAGES } from '../../i18n/en/messages.ts';
import { ORDERS } from '../../i18n/en/orders.ts';
import { REASONS } from '../../i18n/en/reasons.ts';
import { REASONS_AI } from '../../i18n/en/reasons-ai.ts';
import { TABLE } from '../../i18n/en/table.ts';
import { TRACKS } from '../../i18n/en/tracks.ts';
import { addTexts } from '../../i18n/messages.ts';

addTexts(TABLE, TRACKS, EVENTS, REASONS, REASONS_AI, ENDING, DESKS, ORDERS, MESSAGES, GLOSSARY);
