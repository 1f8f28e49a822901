/** Where the code of a thread lies: built, beside the vault's entry under its own name; from the sources, beside its client. */
export const threadEntry = (clientUrl: string, built: string): URL =>
  new URL(clientUrl.endsWith('.ts') ? './thread.ts' : `./${built}`, clientUrl)
