import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** HTML made from a document of this repository while the page was built; nothing else may come here. */
  html: string;
  /** Anchor to show first. */
  anchor?: string | undefined;
}

/** A long text with headings, shown from one of them on. */
export function DocumentText({ html, anchor }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!frame.current) return;
    frame.current.innerHTML = html;
    const heading = anchor ? frame.current.querySelector<HTMLElement>(`[id="${anchor}"]`) : null;
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [html, anchor]);
  return <div ref={frame} class="prose document" />;
}
