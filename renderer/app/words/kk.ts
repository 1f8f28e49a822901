export const words = import.meta.glob<Record<string, unknown>>('../../../shared/locales/kk/*.json', {
  eager: true,
  import: 'default',
})
