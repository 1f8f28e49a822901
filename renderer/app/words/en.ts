export const words = import.meta.glob<Record<string, unknown>>('../../../shared/locales/en/*.json', {
  eager: true,
  import: 'default',
})
