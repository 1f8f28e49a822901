// A process of its own that writes to a vault and says on its standard output what was acknowledged.
// node test/helpers/writer.ts <folder> <hex key>
import { dispatch } from '../../electron/vault/dispatch.ts'
import { reopenForTest } from '../../electron/vault/lifecycle/open-for-test.ts'

const [, , directory = '', hex = ''] = process.argv
const { ctx } = reopenForTest(directory, Buffer.from(hex, 'hex'))
const books = ctx
  .prepare('select f.id as fundId, a.id as accountId from fund f, treasury_account a')
  .get() as { fundId: string; accountId: string }

for (let i = 0; ; i++) {
  const gift = {
    ...books,
    receivedOn: '2014-01-10',
    donorUnknown: true,
    amountMinor: 100 + i,
    currency: 'CHF',
    feeMinor: 1,
  }
  const result = dispatch(ctx, 'donations.record', gift)
  if (!result.ok) throw new Error(result.error.code)
  process.stdout.write(`${(result.value as { ref: string }).ref}\n`)
}
