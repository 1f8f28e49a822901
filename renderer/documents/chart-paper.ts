// Charts on paper have a fixed size: 174 mm at 96 dots an inch, and no animation to wait for.
export const paper = { width: 657, margin: { top: 8, right: 4, bottom: 0, left: 0 } } as const
export const ink = { rule: '#c4cad3', tick: { fill: '#4a5567', fontSize: 10, fontFamily: 'Inter' } } as const
