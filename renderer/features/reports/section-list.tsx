import { ActionIcon, Checkbox, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReportSection, SectionedReport } from '../../../shared/vocabulary/index.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import classes from './reports.module.css'
import { sectionsOf } from './wanted.ts'

type Props = {
  kind: SectionedReport
  chosen: readonly ReportSection[]
  onChange: (chosen: ReportSection[]) => void
}

const moved = (list: readonly ReportSection[], at: number, by: 1 | -1): ReportSection[] => {
  const [one, other] = [list[at], list[at + by]]
  return one && other ? list.with(at, other).with(at + by, one) : [...list]
}

/** Which sections, in which order; those left out stand below, to be taken in again. */
export const SectionList = ({ kind, chosen, onChange }: Props) => {
  const { t } = useTranslation('reports')
  const { word } = useVocabulary()
  const left = sectionsOf(kind).filter((id) => !chosen.includes(id))
  return (
    <ul className={classes.sections} aria-label={t('sections.label')}>
      {chosen.map((id, at) => {
        const name = word('reportSections', id)
        return (
          <li key={id}>
            <Checkbox
              label={name}
              checked
              disabled={chosen.length === 1}
              onChange={() => onChange(chosen.filter((each) => each !== id))}
            />
            <Group gap={2} wrap="nowrap">
              <ActionIcon
                variant="subtle"
                aria-label={t('sections.up', { name })}
                disabled={at === 0}
                onClick={() => onChange(moved(chosen, at, -1))}
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                aria-label={t('sections.down', { name })}
                disabled={at === chosen.length - 1}
                onClick={() => onChange(moved(chosen, at, 1))}
              >
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
            </Group>
          </li>
        )
      })}
      {left.map((id) => (
        <li key={id}>
          <Checkbox
            label={word('reportSections', id)}
            checked={false}
            onChange={() => onChange([...chosen, id])}
          />
        </li>
      ))}
    </ul>
  )
}
