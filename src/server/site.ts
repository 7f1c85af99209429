import { createServer, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';

/**
 * What the page may load: its own files only. Phaser needs `data:` and `blob:` images to start at all, and the page
 * sets styles of single elements.
 */
const CONTENT_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const YEAR = 31_536_000;

/** Files under assets/ carry a digest in their name and never change; all others are asked for again each time. */
function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Content-Security-Policy', CONTENT_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  const lasting = path.startsWith('/assets/');
  response.setHeader('Cache-Control', lasting ? `public, max-age=${YEAR}, immutable` : 'no-cache');
}

const refuse = (response: ServerResponse, status: number, sentence: string): void =>
  void response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(sentence);

/** An HTTP server, not yet listening, that hands out the files of `folder`. Unknown paths get 404, other methods 405. */
export function createSite(folder: string): Server {
  const files = sirv(folder, { etag: true, setHeaders });
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'This server only hands out files.');
    files(request, response, () => refuse(response, 404, 'There is no such page.'));
  });
}
