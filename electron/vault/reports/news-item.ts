// The short news item, in the very form the office was founded on: what was done, what happened, what came of it, how to
// give. Always public: nobody is named whom P1 does not name.
import type { Line, Part, Plain } from '../../../shared/contract/report-blocks.ts'
import type { SectionedInput } from '../../../shared/contract/report-input.ts'
import { campaignPage } from '../campaigns/index.ts'
import { campaignRecordHandlers } from '../campaigns/record.ts'
import { detainedWorkers, libertyOf } from '../custody/index.ts'
import { all } from '../database/run.ts'
import { listFunds } from '../fund/index.ts'
import { lettersTotal } from '../home/index.ts'
import { daysBetween } from '../../../shared/partial-date.ts'
import { printedName } from '../people/index.ts'
import { date, joined, lead, number, partial, said, section, text } from './blocks.ts'
import type { Body } from './body.ts'
import { adoptedFigures } from './campaign-result/figures.ts'
import { formalCounts } from './campaign-result/formal-counts.ts'
import { thenAndNowCounts } from './campaign-result/then-and-now.ts'
import { demandIn } from './campaign-result/record.ts'
import { actionCounts } from './campaign-result/actions.ts'
import type { Telling } from './telling/index.ts'
import { isNamed, naming } from './telling/names.ts'
import { classWordsOf } from './words.ts'

type Asked = Extract<SectionedInput, { kind: 'news_item' }>

const listed = (names: readonly string[]): Plain => names.join(', ')

/** Whole months that a campaign has been running. */
const monthsBetween = (from: string, to: string): number => Math.round(daysBetween(from, to) / 30.44)

export const newsItem = (telling: Telling, asked: Asked): Body => {
  const { ctx, language } = telling
  const { campaignId, on } = asked
  const campaign = campaignPage(ctx, campaignId)
  const orgs = (...roles: string[]) =>
    campaign.organisations
      .filter(({ role }) => roles.includes(role))
      .map(({ organisation }) => organisation.label)
  const figure = (metric: (typeof campaign.figures)[number]['metric']): Plain => {
    const claim = adoptedFigures(campaign, on).findLast((each) => each.metric === metric)
    return claim ? { as: 'figure', value: claim.value, qualifier: claim.qualifier } : null
  }

  const done = (): Line[] => {
    const total = lettersTotal(ctx, { campaignId, on })
    const { formalOut } = formalCounts(ctx, { campaignId, on })
    const counted = actionCounts(ctx, { campaignId, on })
    const supporters = orgs('lead', 'co_organiser')
    const [platform] = orgs('platform')
    return [
      supporters.length > 0
        ? said('news.supported', { title: campaign.title, organisations: listed(supporters) })
        : null,
      total &&
        said(platform ? 'news.lettersThrough' : 'news.letters', {
          count: number(monthsBetween(campaign.launchedOn, on)),
          letters: { as: 'figure', value: total.cumulative, qualifier: total.qualifier },
          platform: platform ?? '',
          country: { as: 'country', code: campaign.country },
          day: date(total.asOf),
        }),
      formalOut > 0 ? said('news.formal', { count: number(formalOut) }) : null,
      counted.length > 0
        ? said('news.actions', {
            list: { as: 'tally', list: 'actionTypes', of: counted },
          })
        : null,
    ]
  }

  const happened = (): Line[] => {
    const strike = campaign.events.find(({ type }) => type === 'strike')
    const shooting = campaign.events.find(({ type }) => type === 'shooting')
    return [
      strike
        ? said('news.strike', {
            year: strike.start.text.slice(0, 4),
            months: figure('duration_months'),
            participants: figure('participants'),
          })
        : null,
      shooting
        ? said('news.shooting', {
            day: partial(shooting.start),
            killed: figure('killed'),
            wounded: figure('wounded'),
          })
        : null,
      figure('tried') ? said('news.trial', { tried: figure('tried'), tortured: figure('tortured') }) : null,
    ]
  }

  const came = (): Line[] => {
    const { denominator, atEnd } = thenAndNowCounts(ctx, { campaignId, from: asked.from, on })
    const people = detainedWorkers(ctx, campaignId)
    const held = people.filter(({ id }) => libertyOf(ctx, id, on).status === 'held_closed')
    const names = held
      .filter(({ id }) => isNamed(telling, id))
      .map(({ id }) => printedName(ctx, id, language))
    const silence = campaignRecordHandlers['signals.list'](ctx, { campaignId }).findLast(
      (signal) => signal.kind === 'silence' && signal.on.text <= on,
    )
    return [
      silence ? said('news.silence', { day: partial(silence.on) }) : null,
      denominator > 0
        ? said('news.status', { total: number(denominator), list: { as: 'counts', counts: atEnd } })
        : null,
      onlyWoman(telling, people, on),
      names.length > 0 ? said('news.stillHeld', { count: number(names.length), names: listed(names) }) : null,
    ]
  }

  const give = (): Line[] => {
    const fund = listFunds(ctx).find(({ heldBy }) => heldBy !== null)
    if (!fund?.heldBy) return []
    const [demand] = campaign.demands.filter(({ state }) => state !== 'dropped')
    return [
      fund.onBehalfOf
        ? said('news.fundFor', { holder: fund.heldBy.label, behalf: fund.onBehalfOf.label })
        : said('news.fund', { holder: fund.heldBy.label }),
      said('news.fundUse'),
      demand ? said('news.demand', { demand: demandIn(demand, language) }) : null,
    ]
  }

  const paragraph = (parts: readonly Line[]) =>
    joined(
      parts.filter((part): part is Part => part === null || typeof part === 'string' || part.as !== 'joined'),
      ' ',
    )
  return {
    title: said('news.headline', { title: campaign.title }),
    meta: [date(on)],
    classWords: classWordsOf(ctx, campaignId, language),
    sections: {
      news: () =>
        section('news', null, [
          lead(paragraph(done())),
          ...[happened(), came(), give()].map((parts) => text(paragraph(parts))),
        ]),
    },
  }
}

/**
 * "Among them the only woman" says who it is: it is said only of somebody who may be named (R1, R2), and only where she
 * was moved to an open colony or set free.
 */
const onlyWoman = (telling: Telling, people: readonly { id: string }[], on: string): Line => {
  const { ctx } = telling
  const women = all(
    ctx,
    ctx.db
      .selectFrom('v_person_place')
      .select('id')
      .where('sex', '=', 'female')
      .where(
        'id',
        'in',
        people.map(({ id }) => id),
      ),
  )
  const [woman] = women
  if (!woman || women.length > 1 || !naming(telling, woman.id).allowed) return null
  const { status } = libertyOf(ctx, woman.id, on)
  telling.named.add(woman.id)
  return status === 'held_open' || status === 'at_liberty'
    ? said('news.onlyWoman', { status: { as: 'class', status } })
    : null
}
