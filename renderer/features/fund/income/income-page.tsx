import { FundSection } from '../fund-section.tsx'
import { DonationsTab } from './donations-tab.tsx'

/** What came in. */
export const IncomePage = () => (
  <FundSection id="income">
    <DonationsTab />
  </FundSection>
)
