// F17: a text for the bank comes from a list, and no blocked word stands in it.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import type { paymentTextsContract } from '../../../../shared/contract/payment-texts.ts'
import { blockedBeginnings, blockedWordIn } from '../../../../shared/bank/neutral.ts'
import { fieldError, ruleError } from '../../../../shared/result.ts'
import { archive, create, rowOf, savedAs } from '../../audit/change.ts'
import type { Context, HandlersFor } from '../../context.ts'
import { all } from '../../database/run.ts'

/** The people a text could give away; donors, lawyers and relatives are not among them. */
const atRisk = [
  'detained_worker',
  'defendant',
  'killed',
  'wounded',
  'dismissed',
  'locked_out',
  'witness',
  'activist',
]

const namesOf = (ctx: Context): string[] => [
  ...(ctx
    .prepare(
      `select distinct n.full from v_person_name n where n.person_id in
         (select person_id from v_person_role where role in (select value from json_each(?)))`,
    )
    .pluck()
    .all(JSON.stringify(atRisk)) as string[]),
  ...(ctx
    .prepare(
      `select name from v_place_name union select settlement from v_place_name union select region from v_place_name`,
    )
    .pluck()
    .all() as string[]),
]
const ownWords = (ctx: Context, campaignId: string | null): string[] =>
  ctx
    .prepare(
      'select word from blocked_word where deleted_at is null and (campaign_id is null or campaign_id is ?)',
    )
    .pluck()
    .all(campaignId) as string[]

/** F17: refuses a text beside its field and says which word; nothing is refused where nothing is said. */
export const assertNeutral = (
  ctx: Context,
  text: string,
  campaignId: string | null,
  field = 'bankText',
): void => {
  if (text === '') return
  const word = blockedWordIn(text, {
    words: [...blockedBeginnings, ...ownWords(ctx, campaignId)],
    names: namesOf(ctx),
  })
  if (word !== null) throw ruleError('F17', { word }, field)
}
/** The same for a payment out of a fund. */
export const assertNeutralFor = (ctx: Context, text: string, fundId: string): void =>
  assertNeutral(ctx, text, rowOf(ctx, 'fund', fundId).campaign_id)

const campaignOf = (id: string | null, title: string | null) =>
  id !== null && title !== null ? { id, label: title } : null

const listTexts = (ctx: Context): Output<'paymentTexts.list'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('payment_text as t')
      .leftJoin('v_campaign as c', 'c.id', 't.campaign_id')
      .select(['t.id', 't.row_version as version', 't.language', 't.text', 'c.id as campaignId', 'c.title'])
      .where('t.deleted_at', 'is', null)
      .orderBy('t.id'),
  ).map(({ campaignId, title, ...row }) => ({ ...row, campaign: campaignOf(campaignId, title) }))

const listWords = (ctx: Context): Output<'blockedWords.list'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('blocked_word as w')
      .leftJoin('v_campaign as c', 'c.id', 'w.campaign_id')
      .select(['w.id', 'w.row_version as version', 'w.word', 'c.id as campaignId', 'c.title'])
      .where('w.deleted_at', 'is', null)
      .orderBy('w.word')
      .orderBy('w.id'),
  ).map(({ campaignId, title, ...row }) => ({ ...row, campaign: campaignOf(campaignId, title) }))

const addText = (ctx: Context, { campaignId, language, text }: Parsed<'paymentTexts.add'>) => {
  assertNeutral(ctx, text, campaignId, 'text')
  return create(ctx, 'payment_text', { campaign_id: campaignId, language, text })
}
const addWord = (ctx: Context, { campaignId, word }: Parsed<'blockedWords.add'>) => {
  const known = listWords(ctx).some(
    (each) => each.word.toLowerCase() === word.toLowerCase() && (each.campaign?.id ?? null) === campaignId,
  )
  if (known) throw fieldError('word', 'already_exists')
  return create(ctx, 'blocked_word', { campaign_id: campaignId, word })
}

export const paymentTextsHandlers = {
  'paymentTexts.list': listTexts,
  'paymentTexts.add': (ctx, input) => savedAs(ctx, addText(ctx, input)),
  'paymentTexts.archive': (ctx, { id, version }) =>
    savedAs(ctx, archive(ctx, 'payment_text', id, { version })),
  'blockedWords.list': listWords,
  'blockedWords.add': (ctx, input) => savedAs(ctx, addWord(ctx, input)),
  'blockedWords.archive': (ctx, { id, version }) =>
    savedAs(ctx, archive(ctx, 'blocked_word', id, { version })),
} satisfies HandlersFor<typeof paymentTextsContract>
