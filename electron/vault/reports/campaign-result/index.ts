// Report 1: what the campaign achieved, in the form of the news item it was founded on.
import type { SectionedInput } from '../../../../shared/contract/report-input.ts'
import { campaignPage } from '../../campaigns/index.ts'
import { date, lead, number, said, section, table, text, word } from '../blocks.ts'
import type { Body } from '../body.ts'
import { familiesHelped } from '../../home/index.ts'
import type { Telling } from '../telling/index.ts'
import { classWordsOf } from '../words.ts'
import { actions } from './actions.ts'
import { donate } from './donate.ts'
import { figures } from './figures.ts'
import { fund } from './fund.ts'
import { formalLetters, onlineLetters } from './letters.ts'
import { demands, results } from './record.ts'
import { thenAndNow, thenAndNowCounts } from './then-and-now.ts'

export type Asked = Extract<SectionedInput, { kind: 'campaign_result' }>

export const campaignResult = (telling: Telling, asked: Asked): Body => {
  const { ctx, language } = telling
  const campaign = campaignPage(ctx, asked.campaignId)
  const background = () => {
    const { denominator, atEnd } = thenAndNowCounts(ctx, asked)
    return section('background', said('result.background'), [
      lead(
        said('result.lead', {
          total: number(denominator),
          launched: date(campaign.launchedOn),
          list: { as: 'counts', counts: atEnd },
        }),
      ),
      ...(campaign.publicSummary ? [text(campaign.publicSummary)] : []),
    ])
  }
  const organisations = () =>
    section('organisations', said('result.organisers'), [
      table({
        name: said('result.organisers'),
        rows: campaign.organisations.filter(({ role }) => role !== 'adversary'),
        columns: [
          { head: said('result.organisation'), cell: ({ organisation }) => organisation.label, width: '64%' },
          { head: said('result.role'), cell: ({ role }) => word('campaignOrgRoles', role) },
        ],
      }),
    ])
  return {
    title: said('result.headline', { title: campaign.title }),
    meta: [said('period', { from: date(asked.from), to: date(asked.on) })],
    classWords: classWordsOf(ctx, asked.campaignId, language),
    sections: {
      background,
      then_now: () => thenAndNow(telling, asked),
      letters: () => onlineLetters(telling, asked),
      formal_letters: () => formalLetters(telling, asked),
      actions: () => actions(telling, asked),
      fund: () => fund(telling, asked, familiesHelped(ctx, asked)),
      demands: () => demands(telling, campaign),
      donate: () => donate(telling, campaign.title),
      results: () => results(telling, asked),
      figures: () => figures(telling, campaign, asked.on),
      organisations,
    },
  }
}
