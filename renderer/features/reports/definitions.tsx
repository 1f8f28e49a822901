import { ActionIcon, Button, Group } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { May } from '../../components/may.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { type Wanted, wantedFrom } from './wanted.ts'
import type { SectionedInput } from '../../../shared/contract/report-input.ts'

/** Names of the records a saved report speaks of. */
const chosenIn = async (input: SectionedInput): Promise<Pick<Wanted, 'person' | 'recipient'>> => {
  const personId = 'personId' in input ? input.personId : null
  const [person, recipient] = await Promise.all([
    personId ? invoke('people.get', { id: personId }) : null,
    input.recipientId ? invoke('organisations.get', { id: input.recipientId }) : null,
  ])
  return {
    person: person && { id: person.id, label: person.nameLatin || person.nameCyrillic || person.ref },
    recipient: recipient && { id: recipient.id, label: recipient.name },
  }
}

/** Reports saved under a name: each fills the form, to be looked at and made anew. */
export const Definitions = ({ onChoose }: { onChoose: (wanted: Wanted) => void }) => {
  const { t } = useTranslation('reports')
  const { word } = useVocabulary()
  const { data: saved = [] } = useApiQuery('reports.definitions', {})
  const drop = useApiCommand('reports.dropDefinition')
  if (saved.length === 0) return null
  return (
    <FactCard title={t('definition.list')}>
      <SimpleTable
        label={t('definition.list')}
        rows={saved}
        rowKey={({ id }) => id}
        columns={[
          { header: t('definition.name'), cell: ({ name }) => name },
          { header: t('run.kind'), cell: ({ input }) => word('reportKinds', input.kind) },
          { header: t('level.label'), cell: ({ input }) => word('reportLevels', input.level) },
          {
            header: t('run.again'),
            buttons: true,
            cell: ({ id, version, name, input }) => (
              <Group gap={4} wrap="nowrap" justify="flex-end">
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => void chosenIn(input).then((chosen) => onChoose(wantedFrom(input, chosen)))}
                >
                  {t('definition.use')}
                </Button>
                <May channel="reports.dropDefinition">
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('definition.drop', { name })}
                    onClick={() => drop.mutate({ id, version })}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </May>
              </Group>
            ),
          },
        ]}
      />
    </FactCard>
  )
}
