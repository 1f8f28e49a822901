export const registerTabs = ['letters', 'tallies', 'charts', 'templates'] as const
export const letterTabs = ['letter', 'files', 'history'] as const
