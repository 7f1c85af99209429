/** A desk that nothing can be done at any more. */
export function Closed({ title, text }: { title: string; text: string }) {
  return (
    <section class="desk" aria-label={title}>
      <header class="desk-head">
        <h2>{title}</h2>
      </header>
      <p class="desk-body hint">{text}</p>
    </section>
  );
}
