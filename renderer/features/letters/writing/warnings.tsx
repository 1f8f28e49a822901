import { Alert, Anchor, Button, List, Text } from '@mantine/core'
import { IconBan } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { writingProblems } from '../../../../shared/vocabulary/index.ts'
import { Notice } from '../../../components/notice.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import type { RecipientValue } from './values.ts'
import classes from './writing.module.css'

type Found = Output<'writing.prepare'>['recipients']
type Problem = Found[number]['problems'][number]
export type Lacking = { code: Problem['code']; record: NonNullable<Problem['record']> }
type Props = {
  found: Found
  recipients: readonly RecipientValue[]
  onShow: (at: number) => void
  /** Opens the record that lacks something. */
  onOpen: (lacking: Lacking) => void
}

/** What forbids a letter and what is only missing, by kind, each leading to the letters and the records it is about. */
export const Warnings = ({ found, ...given }: Props) => {
  const kinds = writingProblems.flatMap((code) => {
    const where = found.flatMap(({ problems }, at) =>
      problems.filter((problem) => problem.code === code).map((problem) => ({ at, problem })),
    )
    return where.length > 0
      ? { code, where, isBlocking: where.some(({ problem }) => problem.isBlocking) }
      : []
  })
  return (
    kinds.length > 0 && (
      <div className={classes.said}>
        {kinds.map(({ code, where, isBlocking }) => (
          <Warning key={code} {...{ code, where, isBlocking, ...given }} />
        ))}
      </div>
    )
  )
}

const OpenRecord = ({ name, onOpen }: { name: string; onOpen: () => void }) => {
  const { t } = useTranslation('letters')
  return (
    <>
      {' · '}
      <Anchor
        component="button"
        type="button"
        size="sm"
        aria-label={t('writing.openRecordOf', { name })}
        onClick={onOpen}
      >
        {t('writing.openRecord')}
      </Anchor>
    </>
  )
}

type WarningProps = Omit<Props, 'found'> & {
  code: Problem['code']
  where: { at: number; problem: Problem }[]
  isBlocking: boolean
}
/** More would push the letter out of sight. */
const few = 3

const Warning = ({ code, where, isBlocking, recipients, onShow, onOpen }: WarningProps) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { word } = useVocabulary()
  const [isWhole, setWhole] = useState(false)
  // What is the same for all letters, and leads to no record, needs no list of them.
  const listed =
    where.length === recipients.length && !where.some(({ problem }) => problem.record) ? [] : where
  const title = t(isBlocking ? 'writing.forbidden' : 'writing.missing', { count: where.length })
  const about = (
    <>
      {word('writingProblems', code)}
      {listed.length > 0 && (
        <List size="sm">
          {(isWhole ? listed : listed.slice(0, few)).map(({ at, problem }) => (
            <List.Item key={[at, problem.about, problem.day].join(' ')}>
              <Anchor component="button" type="button" size="sm" onClick={() => onShow(at)}>
                {recipients[at]?.label}
              </Anchor>
              {[problem.about, problem.day && format.date(problem.day)]
                .filter(Boolean)
                .map((more) => ` · ${more}`)
                .join('')}
              {problem.record && (
                <OpenRecord
                  name={problem.about ?? recipients[at]?.label ?? ''}
                  onOpen={() => problem.record && onOpen({ code, record: problem.record })}
                />
              )}
            </List.Item>
          ))}
        </List>
      )}
      {listed.length > few && (
        <Button size="compact-xs" variant="subtle" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('writing.showFew') : t('writing.showAll')}
        </Button>
      )}
    </>
  )
  return isBlocking ? (
    <Alert color="red" icon={<IconBan aria-hidden />} title={title}>
      {about}
    </Alert>
  ) : (
    <Notice label={title}>
      <Text fw={600}>{title}</Text>
      {about}
    </Notice>
  )
}
