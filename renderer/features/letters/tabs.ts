export const registerTabs = ['letters', 'tallies', 'templates'] as const
export const letterTabs = ['letter', 'files', 'history'] as const
