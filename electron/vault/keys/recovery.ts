import { randomBytes } from 'node:crypto'
import { formatRecoveryKey } from '../../../shared/recovery-key.ts'

/** 128 random bits a person can write down, read aloud and type again. */
export const newRecoveryKey = (): string => formatRecoveryKey(BigInt(`0x${randomBytes(16).toString('hex')}`))
