import { Alert, List, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Input, Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { Reasons } from './duplicates/reasons.tsx'

type Similar = Output<'people.similar'>
type Props = { typed: Input<'people.similar'> }

/** Before a second record of the same person is made; who only has the same name is told apart from who is probably meant. */
export const SimilarPeople = ({ typed }: Props) => {
  const { t } = useTranslation('people')
  const [asked] = useDebouncedValue(typed, 400)
  const isAsked = asked.names.length > 0
  const found = useApiQuery('people.similar', asked, { enabled: isAsked })
  const similar = isAsked ? (found.data ?? []) : []
  if (similar.length === 0) return null
  const likely = similar.filter(({ isLikely }) => isLikely)
  const namesakes = similar.filter(({ isLikely }) => !isLikely)
  return (
    <Alert
      title={likely.length > 0 ? t('form.similarTitle') : t('form.namesakeTitle')}
      color="brand"
      role="status"
    >
      <Stack gap="xs">
        <Text>{likely.length > 0 ? t('form.similarText') : t('form.namesakeText')}</Text>
        <Found people={likely} />
        {likely.length > 0 && namesakes.length > 0 && <Text>{t('form.namesakesToo')}</Text>}
        <Found people={namesakes} />
      </Stack>
    </Alert>
  )
}

const Found = ({ people }: { people: Similar }) =>
  people.length > 0 && (
    <List listStyleType="none">
      {people.map(({ id, ref, label, reasons }) => (
        <List.Item key={id}>
          <Link to="/people/$id" params={{ id }}>
            {label} · {ref}
          </Link>
          <Reasons reasons={reasons} />
        </List.Item>
      ))}
    </List>
  )
