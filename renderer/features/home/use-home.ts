import { useState } from 'react'
import { useApiQuery } from '../../api/use-api-query.ts'
import { readWholeDay, typedDate } from '../../lib/read-date.ts'

/** The campaign and the day the first screen speaks of: the newest campaign, and the vault's today until another is chosen. */
export const useHome = () => {
  const session = useApiQuery('session.current', {})
  const campaigns = useApiQuery('campaigns.list', {})
  const [typed, setTyped] = useState<string | null>(null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const today = session.data?.today ?? ''
  const read = typed ? readWholeDay(typed) : null
  const campaign = campaigns.data?.find(({ id }) => id === chosenId) ?? campaigns.data?.[0]
  return {
    session,
    campaigns,
    campaign,
    choose: setChosenId,
    today,
    on: read?.ok ? read.text : today,
    dayField: { name: 'asOf', value: typed ?? (today && typedDate(today)), onChange: setTyped },
  }
}
