import { Button, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { invoke } from '../../api/invoke.ts'
import { useMasking } from '../../api/masking.tsx'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useSentence } from '../../lib/use-sentence.ts'
import { useWay } from '../contacts/use-way.ts'
import { FactCard } from '../fact-card.tsx'
import { SimpleTable } from '../simple-table.tsx'

type Call = Output<'trust.exposure'>['calls'][number]

/** Whom to call, at which number and when that is safe; on paper too, for the hour in which it is needed. */
export const CallsCard = ({ calls, name }: { calls: readonly Call[]; name: string }) => {
  const { t } = useTranslation('casework')
  const { language } = useFormat()
  const { masked } = useMasking()
  const sentence = useSentence()
  const session = useApiQuery('session.current', {})
  const [busy, setBusy] = useState(false)
  const way = useWay()
  const ways = ({ contacts }: Call) => contacts.map(way)
  const through = ({ caregiver, trustedPerson, directContactUnsafe }: Call) =>
    [
      caregiver,
      trustedPerson && t('calls.through', { name: trustedPerson }),
      directContactUnsafe && t('calls.notDirectly'),
    ]
      .filter(Boolean)
      .join(' · ')
  const print = async () => {
    setBusy(true)
    try {
      const bytes = await invoke('sheet.render', {
        kind: 'calls',
        language,
        office: session.data?.office?.officeName ?? '',
        madeOn: session.data?.today ?? new Date().toISOString().slice(0, 10),
        name,
        calls: calls.map((call) => ({
          who: `${call.label} (${call.ref})`,
          through: through(call),
          ways: ways(call),
        })),
      })
      await invoke('file.save', { suggestedName: `${t('calls.fileName')}.pdf`, bytes })
    } catch (error) {
      notifications.show({ message: sentence(error), color: 'red' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <FactCard
      title={t('calls.title')}
      action={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPrinter size={14} aria-hidden />}
          loading={busy}
          // A sheet with dots on it would help nobody.
          disabled={masked}
          onClick={() => void print()}
        >
          {t('calls.print')}
        </Button>
      }
    >
      <SimpleTable
        label={t('calls.title')}
        rows={calls}
        rowKey={({ id }) => id}
        columns={[
          { header: t('calls.who'), cell: ({ label, ref }) => label || ref },
          { header: t('calls.throughHead'), cell: through },
          {
            header: t('calls.ways'),
            cell: (call) =>
              call.contacts.length === 0
                ? t('calls.noNumber')
                : ways(call).map((way) => (
                    <Text key={way} size="sm">
                      {way}
                    </Text>
                  )),
          },
        ]}
      />
    </FactCard>
  )
}
