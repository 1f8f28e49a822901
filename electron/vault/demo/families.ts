// Twenty-five households, one of them a code without a name (P5).
import { at, type Desk } from './desk.ts'
import type { People } from './people.ts'

export type Household = {
  id: string
  ground: 'imprisoned' | 'killed' | 'wounded' | 'lost_work'
  personId: string | null
}

export const recordFamilies = (desk: Desk, campaignId: string, people: People): Household[] => {
  const grounds = [
    ...people.detained.map((personId) => ({ ground: 'imprisoned' as const, personId })),
    ...people.killed.map((personId) => ({ ground: 'killed' as const, personId })),
    ...people.wounded.map((personId) => ({ ground: 'wounded' as const, personId })),
    ...people.dismissed.slice(0, 5).map((personId) => ({ ground: 'lost_work' as const, personId })),
  ]
  const households = grounds.map(({ ground, personId }, index) => {
    const [carer, ...children] = people.relatives
      .slice(index, index + 1)
      .concat(people.relatives.slice(24 + (index % 12), 25 + (index % 12)))
    const isFirst = index < 12
    const { id } = desk('households.create', {
      label: `Example family ${String(index + 1).padStart(2, '0')}`,
      peopleCount: 2 + (index % 5),
      dependantsCount: 1 + (index % 2),
      ground,
      groundPersonId: personId,
      campaignId,
      settlement: 'Zhanaozen',
      region: 'Mangistau',
      riskLevel: at(['medium', 'high', 'low'], index),
      directContactUnsafe: index % 3 === 1,
      isExample: true,
      needs: at(
        [
          'Rent and school costs',
          'Medicine after the wounding',
          'Travel to visit the colony',
          'Income lost since the lock-out',
        ],
        index,
      ),
    })
    if (carer)
      desk('households.addMember', {
        householdId: id,
        personId: carer,
        relation: index % 2 ? 'spouse' : 'parent',
        isCaregiver: true,
      })
    const child = isFirst ? children[0] : undefined
    if (child)
      desk('households.addMember', { householdId: id, personId: child, relation: 'child', isDependant: true })
    return { id, ground, personId }
  })
  const unnamed = desk('households.create', {
    label: '',
    peopleCount: 4,
    dependantsCount: 2,
    ground: 'imprisoned',
    campaignId,
    riskLevel: 'high',
    directContactUnsafe: true,
    isExample: true,
    needs: 'Known to one trusted person only',
  })
  return [...households, { id: unnamed.id, ground: 'imprisoned', personId: null }]
}
