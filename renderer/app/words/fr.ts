export const words = import.meta.glob<Record<string, unknown>>('../../../shared/locales/fr/*.json', {
  eager: true,
  import: 'default',
})
