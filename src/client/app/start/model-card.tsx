import { html } from '../../../../docs/model-card.md?document';
import { DocumentText } from './document-text.tsx';

/** What the model takes from where, and what it guesses. */
export function ModelCard() {
  return <DocumentText html={html} />;
}
