// Names of folders beside a vault's own: main finds there what a killed process left, the vault process makes them.

const aside = '.aside-'
const incoming = '.incoming-'

/** What the vault was before a restore, and when it was set aside. */
export const asideName = (vaultId: string, at: string): string => `${vaultId}${aside}${at.replace(/\D/g, '')}`
/** What is being restored, until it takes its place. */
export const incomingName = (vaultId: string, mark: string): string => `${vaultId}${incoming}${mark}`

export const isIncoming = (name: string): boolean => name.includes(incoming)
/** The vault a folder was set aside from, and when; null for any other folder. */
export const readAside = (name: string): { vaultId: string; at: string } | null => {
  const [, vaultId, y, mo, d, h, mi, s, ms] =
    /^([\da-f-]{36})\.aside-(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})$/.exec(name) ?? []
  return vaultId === undefined ? null : { vaultId, at: `${y}-${mo}-${d}T${h}:${mi}:${s}.${ms}Z` }
}
