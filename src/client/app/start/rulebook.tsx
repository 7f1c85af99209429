import { html } from '../../../../docs/rulebook.md?document';
import { DocumentText } from './document-text.tsx';

/** The whole rules, from a section on. */
export function Rulebook({ section }: { section?: string | undefined }) {
  return <DocumentText html={html} anchor={section && `section-${section}`} />;
}
