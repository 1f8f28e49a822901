/** How often a goal is tried: in short at every commit, at length by npm run fuzz. */
export const rounds = (short: number, long: number): number => (process.env['FUZZ'] ? long : short)
