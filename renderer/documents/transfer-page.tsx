import type { TransferPaper } from '../../shared/contract/transfers.ts'
import { PaymentOrder } from './payment-order.tsx'
import { TransferSheets } from './transfer-sheet.tsx'

/** A paper for the bank, of an allow-listed object. */
export const TransferPage = ({ paper }: { paper: TransferPaper }) =>
  paper.kind === 'payment_order' ? <PaymentOrder paper={paper} /> : <TransferSheets paper={paper} />
