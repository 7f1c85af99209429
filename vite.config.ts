import { defineConfig } from 'vitest/config';
import { documents } from './scripts/documents.ts';

const node = { environment: 'node', testTimeout: 20_000 } as const;

export default defineConfig({
  base: './',
  plugins: [documents],
  build: { target: 'es2023', outDir: 'dist', chunkSizeWarningLimit: 1800 },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  optimizeDeps: {
    include: ['phaser', '#bgio/client', '#bgio/core', '#bgio/multiplayer', '#bgio/master', '#bgio/internal'],
  },
  test: {
    projects: [
      {
        extends: true,
        test: { ...node, name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/property/**', 'test/e2e/**'] },
      },
      {
        extends: true,
        test: { ...node, name: 'property', include: ['test/property/**/*.test.ts'], testTimeout: 170_000 },
      },
      {
        extends: true,
        test: {
          ...node,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          globalSetup: ['test/e2e/harness/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
