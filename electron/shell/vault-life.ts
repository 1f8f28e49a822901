// A vault's life seen from outside: made, unlocked, shown as a demonstration, discarded. Of passphrases nothing stays here.
import { z } from 'zod'
import { shellContract, type VaultEntry } from '../../shared/contract/shell.ts'
import { fail, type Result, succeed, type WireError } from '../../shared/result.ts'
import type { Comparison, KdfCost, StageRequest, VaultRequest } from '../../shared/vault-messages.ts'
import { comparison } from '../../shared/contract/backup.ts'
import type { Attempts } from './attempts.ts'
import type { VaultClient } from './vault-client.ts'
import type { Vaults } from './vaults.ts'

type Created = z.output<(typeof shellContract)['vault.create']['output']>
type Unlocking = Pick<Extract<VaultRequest, { op: 'unlock' }>, 'slot' | 'label' | 'secret' | 'second'>
const made = z.object({ recoveryKey: z.string() })

/** Under which wrong secrets for bundles are counted. */
const bundles = '00000000-0000-0000-0000-000000000000'

const isWrong = ({ code, fields = {} }: WireError): boolean =>
  code === 'wrong_passphrase' ||
  Object.values(fields).some(({ problem }) => /^not_(this|their)_passphrase$/.test(problem))

export class VaultLife {
  readonly #vaults: Vaults
  readonly #attempts: Attempts
  readonly #client: VaultClient
  readonly #cost: KdfCost
  #chosenId: string | null
  #proven: Comparison | undefined

  constructor(vaults: Vaults, attempts: Attempts, client: VaultClient, cost: KdfCost) {
    this.#vaults = vaults
    this.#attempts = attempts
    this.#client = client
    this.#cost = cost
    this.#chosenId = vaults.first()
  }

  /** The vault that is open, or that the unlock screen offers first. */
  currentId(): string | null {
    return this.#chosenId
  }

  /** Has the unlock screen offer this vault. */
  choose(vaultId: string): boolean {
    if (!this.#vaults.find(vaultId)) return false
    this.#chosenId = vaultId
    return true
  }

  /** Makes a vault in a folder of its own and leaves it open. */
  async create(kind: VaultEntry['kind'], passphrase: string): Promise<Result<Created>> {
    if (this.#client.isOpen) return fail('conflict')
    const { id, directory } = this.#vaults.prepare()
    const cost = this.#cost
    const result = await this.#client.start({ op: 'create', directory, vaultId: id, kind, passphrase, cost })
    const created = result.ok ? made.safeParse(result.value) : undefined
    if (!created?.success) {
      if (result.ok) await this.#client.close()
      this.#vaults.abandon(id)
      return result.ok ? fail('internal', { reference: 'vault-create' }) : result
    }
    this.#vaults.add({ id, kind, createdAt: new Date().toISOString() })
    this.#chosenId = id
    return succeed({ vaultId: id, recoveryKey: created.data.recoveryKey })
  }

  /** Opens a vault, or says how many seconds to wait after wrong passphrases. */
  async unlock(vaultId: string, unlocking: Unlocking): Promise<Result> {
    if (this.#client.isOpen) return fail('conflict')
    if (!this.#vaults.find(vaultId)) return fail('not_found')
    const failed = this.#attempts.before(vaultId)
    const result = await this.#tried(vaultId, () =>
      this.#client.start({
        op: 'unlock',
        directory: this.#vaults.directory(vaultId),
        cost: this.#cost,
        failed,
        ...unlocking,
      }),
    )
    if (result.ok) {
      this.#vaults.opened(vaultId, unlocking.label)
      this.#chosenId = vaultId
    }
    return result
  }

  /** Lets a secret be tried, or says how many seconds to wait; wrong ones are counted under `id`. */
  async #tried(id: string, work: () => Promise<Result>): Promise<Result> {
    const seconds = this.#attempts.secondsLeft(id)
    if (seconds > 0) return fail('busy', { details: { seconds } })
    const attempt = this.#attempts.begin(id)
    const result = await work()
    if (result.ok) this.#attempts.succeed(id)
    else if (isWrong(result.error)) attempt.failed()
    else attempt.withdraw()
    return result
  }

  /**
   * A call that proves a passphrase inside the open vault: wrong ones are counted as at unlocking, so that nobody tries
   * another's passphrase faster from within.
   */
  proving(channel: string, input: unknown): Promise<Result> {
    return this.#tried(this.#chosenId ?? bundles, () => this.#client.call(channel, input))
  }

  /** Proves a bundle. Wrong secrets for bundles are counted together: which vault one is of is known only inside. */
  async check(request: Omit<StageRequest, 'root'>): Promise<Result<Comparison>> {
    const result = await this.#tried(bundles, () =>
      this.#client.stage({ root: this.#vaults.root, ...request }),
    )
    if (!result.ok) return result
    const proven = comparison.safeParse(result.value)
    if (!proven.success) return fail('internal', { reference: 'restore-check' })
    this.#proven = proven.data
    return succeed(proven.data)
  }

  /** What was proven is the vault from now on, listed and open. */
  async restore(): Promise<Result> {
    const proven = this.#proven
    if (!proven) return fail('not_found')
    const result = await this.#client.restore()
    if (!result.ok) return result
    const { vaultId: id, kind } = proven
    if (!this.#vaults.find(id)) this.#vaults.add({ id, kind, createdAt: new Date().toISOString() })
    this.#vaults.opened(id, null)
    this.#chosenId = id
    this.#proven = undefined
    return succeed(null)
  }

  async leaveRestore(): Promise<void> {
    this.#proven = undefined
    await this.#client.unstage()
  }

  /** A demonstration, filled before it is shown; one that could not be filled is taken away again. */
  async exploreDemo(passphrase: string): Promise<Result> {
    await this.#client.close() // the vault the wizard has just made waits, locked
    const created = await this.create('demo', passphrase)
    if (!created.ok) return created
    const filled = await this.#client.fillDemo()
    if (!filled.ok) {
      await this.#client.close()
      this.discard(created.value.vaultId)
    }
    return filled
  }

  /** Deletes a demonstration that is not open. */
  discard(vaultId: string): boolean {
    if (this.#client.isOpen && this.#chosenId === vaultId) return false
    if (!this.#vaults.discard(vaultId)) return false
    if (this.#chosenId === vaultId) this.#chosenId = this.#vaults.first()
    return true
  }
}
