/** Builds the page into dist. Always for production: with another NODE_ENV boardgame.io brings its debug panel along. */
process.env.NODE_ENV = 'production';
const { build } = await import('vite');
await build();
