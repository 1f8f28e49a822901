export const words = import.meta.glob<Record<string, unknown>>('../../../shared/locales/ru/*.json', {
  eager: true,
  import: 'default',
})
