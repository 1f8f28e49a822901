import { Anchor, Group, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Fragment, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Recent, recents } from '../../api/recents.ts'
import { useMasking } from '../../api/masking.tsx'
import blocks from '../../components/blocks.module.css'
import { useOpenRecord } from '../../lib/use-open-record.ts'

const entities: Record<Recent['group'], string> = {
  people: 'person',
  households: 'household',
  organisations: 'organisation',
  letters: 'letter',
}

/** The records opened last, to go on where one was. */
export const RecentRecords = () => {
  const { t } = useTranslation('work')
  const id = useId()
  const open = useOpenRecord()
  const { masked } = useMasking()
  const list = useQuery({ queryKey: ['recents'], queryFn: recents, staleTime: 0 })
  if (!list.data?.length) return null
  return (
    <section className={blocks.card} aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {t('recent.title')}
      </Title>
      <Group gap="xs" mt="xs">
        {list.data.map((each, at) => (
          <Fragment key={each.id}>
            {at > 0 && (
              <Text span c="dimmed" aria-hidden>
                ·
              </Text>
            )}
            <Anchor
              component="button"
              type="button"
              onClick={() => open({ entity: entities[each.group], id: each.id })}
            >
              {masked ? each.ref : each.label}
            </Anchor>
          </Fragment>
        ))}
      </Group>
    </section>
  )
}
