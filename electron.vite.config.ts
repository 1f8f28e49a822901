import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    // Programs of Node: main, the vault process it starts with its threads for reading and for backups, and the parser of
    // foreign files.
    build: {
      outDir: 'out/main',
      sourcemap: true,
      lib: {
        entry: {
          main: at('electron/main.ts'),
          vault: at('electron/vault/main.ts'),
          parser: at('electron/parser/main.ts'),
          reader: at('electron/vault/reader/thread.ts'),
          checkpoint: at('electron/vault/checkpoint/thread.ts'),
          'backup-thread': at('electron/vault/backup/thread.ts'),
        },
        formats: ['es'],
      },
    },
  },
  preload: {
    // A sandboxed preload is one CommonJS file: it can neither be ESM nor require its own chunks.
    build: { outDir: 'out/preload', lib: { entry: at('electron/preload.ts'), formats: ['cjs'] } },
  },
  renderer: {
    root: at('renderer'),
    // Nothing inlined: a data: font or picture would need a wider content security policy.
    build: {
      outDir: at('out/renderer'),
      minify: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
      rollupOptions: {
        // An object, never an array: rolldown panics on one.
        input: { index: at('renderer/index.html'), print: at('renderer/print.html') },
        // A few files of some size: each one asked for goes through the main process, and the window waits for it.
        output: {
          codeSplitting: {
            groups: [
              { name: 'react', test: /node_modules[\\/](react|react-dom|react-i18next|i18next)[\\/]/ },
              { name: 'interface', test: /node_modules[\\/]@(mantine|tanstack|tabler)[\\/]/ },
              { name: 'shared', test: /[\\/](shared|renderer[\\/]lib)[\\/](?!locales)/, minShareCount: 2 },
              {
                name: 'components',
                test: /renderer[\\/](api|components)[\\/](?!chart|preview)/,
                minShareCount: 2,
              },
            ],
          },
        },
      },
    },
    plugins: [react()],
  },
})
