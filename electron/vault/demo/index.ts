// The demonstration campaign: the public facts of 2014 with their sources, and invented persons marked as examples.
import { setImmediate as yieldToOthers } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { recordCampaign } from './campaign.ts'
import { deskOf } from './desk.ts'
import { recordCasework } from './casework.ts'
import { recordFamilies } from './families.ts'
import { recordFund } from './fund.ts'
import { recordPublicWork } from './letters.ts'
import { recordOutcome } from './record.ts'
import { recordPeople } from './people.ts'
import { recordSources } from './sources.ts'

export type DemoStep = {
  what: 'campaign' | 'people' | 'families' | 'fund' | 'letters' | 'done'
  done: number
  total: number
}

/** Fills an empty demonstration vault; tells what it is doing between the steps. */
export const fillDemo = async (ctx: Context, progress: (step: DemoStep) => void): Promise<void> => {
  const desk = deskOf(ctx)
  const total = 5
  const say = async (what: DemoStep['what'], done: number) => {
    progress({ what, done, total })
    await yieldToOthers()
  }
  await say('campaign', 0)
  const sources = recordSources(desk)
  const { campaignId, orgs, shooting } = recordCampaign(desk, sources)
  await say('people', 1)
  const people = recordPeople(desk, campaignId, orgs.employer, sources)
  await say('families', 2)
  const households = recordFamilies(desk, campaignId, people)
  recordCasework(desk, people, households, { employer: orgs.employer, shooting }, sources)
  await say('fund', 3)
  recordFund(desk, campaignId, orgs, households)
  await say('letters', 4)
  recordPublicWork(desk, campaignId, orgs, people.detained)
  recordOutcome(desk, campaignId, sources)
  await say('done', 5)
}
