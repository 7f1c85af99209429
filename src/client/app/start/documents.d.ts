/** A document of the repository, made into HTML while the page is built (scripts/documents.ts). */
declare module '*.md?document' {
  export const html: string;
}
