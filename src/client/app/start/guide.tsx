import { GUIDE } from '../../i18n/en/guide.ts';
import { addTexts, say, t } from '../../i18n/messages.ts';

addTexts(GUIDE);

type Part = 'turn' | 'heat' | 'channel' | 'raids' | 'home' | 'end' | 'keys';
const PARTS: [part: Part, paragraphs: number][] = [
  ['turn', 5],
  ['heat', 2],
  ['channel', 2],
  ['raids', 1],
  ['home', 1],
  ['end', 1],
  ['keys', 3],
];

/** How to play, on one page. */
export function Guide() {
  return (
    <div class="prose">
      <p class="lead">{t('how.lead')}</p>
      {PARTS.map(([part, paragraphs]) => (
        <section key={part}>
          <h2>{say(`how.${part}.title`)}</h2>
          {part === 'turn' ? (
            <ol class="numbered">
              {lines(part, paragraphs).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          ) : (
            lines(part, paragraphs).map((line) => <p key={line}>{line}</p>)
          )}
        </section>
      ))}
    </div>
  );
}

const lines = (part: Part, paragraphs: number): string[] =>
  Array.from({ length: paragraphs }, (_, i) => say(`how.${part}.${i + 1}` as 'how.turn.1'));
