import { Stack } from '@mantine/core'
import { useApiQuery } from '../../api/use-api-query.ts'
import { QueryView } from '../query-view.tsx'
import { ConsentsCard } from './consents-card.tsx'
import { DisclosuresCard } from './disclosures-card.tsx'
import { NamingCard } from './naming-card.tsx'
import { ObjectionsCard } from './objections-card.tsx'

export type Subject = { subject: 'person' | 'household'; subjectId: string }

/** On what a record rests, who agreed to what, who objected, and who was told. */
export const PrivacyPanel = ({ isClosed, ...subject }: Subject & { isClosed: boolean }) => {
  const privacy = useApiQuery('privacy.of', subject)
  return (
    <QueryView query={privacy}>
      {(found) => (
        <Stack gap="md">
          {subject.subject === 'person' && (
            <NamingCard personId={subject.subjectId} privacy={found} isClosed={isClosed} />
          )}
          <ConsentsCard {...subject} privacy={found} isClosed={isClosed} />
          {subject.subject === 'person' && (
            <ObjectionsCard personId={subject.subjectId} privacy={found} isClosed={isClosed} />
          )}
          <DisclosuresCard {...subject} privacy={found} isClosed={isClosed} />
        </Stack>
      )}
    </QueryView>
  )
}
