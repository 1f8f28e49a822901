import { Accordion, Alert, Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { languages } from '../../../shared/contract/shell.ts'
import { AppError } from '../../../shared/result.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import type { Run } from '../../components/preview/run.ts'
import { languageNames } from '../../lib/language-names.ts'
import { useProblem, useSentence } from '../../lib/use-sentence.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { AudienceFields } from './audience-fields.tsx'
import { PaperFields } from './paper-fields.tsx'
import { SaveDefinition } from './save-definition.tsx'
import { SectionList } from './section-list.tsx'
import { SubjectFields } from './subject-fields.tsx'
import { inputOf, kinds, sectionsOf, type Wanted, withKind } from './wanted.ts'

type Props = {
  wanted: Wanted
  onChange: (wanted: Wanted) => void
  campaigns: Output<'campaigns.list'>
  funds: Output<'funds.list'>
  today: string
  onPrepared: (run: Run) => void
}
export type FieldOf = <K extends keyof Wanted>(
  name: K,
  field?: string,
) => { name: string; value: Wanted[K]; onChange: (value: Wanted[K]) => void; error?: string }

/** Which report, of what, for whom, made of what; what the vault refuses stands beside its field. */
export const ReportForm = ({ wanted, onChange, campaigns, funds, today, onPrepared }: Props) => {
  const { t } = useTranslation('reports')
  const { options } = useVocabulary()
  const sentence = useSentence()
  const problem = useProblem()
  const prepare = useApiCommand('reports.prepare')
  const [isNaming, setNaming] = useState(false)
  const input = inputOf(wanted)
  const refused = prepare.error instanceof AppError ? (prepare.error.wire.fields ?? {}) : {}
  const field: FieldOf = (name, path = name) => {
    const wrong = refused[path]
    return {
      name: path,
      value: wanted[name],
      onChange: (value) => {
        prepare.reset()
        onChange({ ...wanted, [name]: value })
      },
      ...(wrong && { error: problem(wrong) }),
    }
  }
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        if (input) prepare.mutate(input, { onSuccess: onPrepared })
      }}
    >
      <Stack gap="md">
        <SelectField
          {...field('kind')}
          label={t('choose')}
          required
          options={options('reportKinds', kinds)}
          onChange={(kind) => kind && onChange(withKind(wanted, kind))}
        />
        <SubjectFields wanted={wanted} field={field} campaigns={campaigns} funds={funds} today={today} />
        <SelectField
          {...field('language')}
          label={t('language')}
          required
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(language) => language && onChange({ ...wanted, language })}
        />
        <AudienceFields wanted={wanted} field={field} onChange={onChange} />
        <Accordion variant="contained" chevronPosition="left">
          {sectionsOf(wanted.kind).length > 1 && (
            <Accordion.Item value="sections">
              <Accordion.Control>
                {t('sections.title', {
                  chosen: wanted.sections.length,
                  total: sectionsOf(wanted.kind).length,
                })}
              </Accordion.Control>
              <Accordion.Panel>
                <SectionList
                  kind={wanted.kind}
                  chosen={wanted.sections}
                  onChange={(sections) => onChange({ ...wanted, sections })}
                />
              </Accordion.Panel>
            </Accordion.Item>
          )}
          <Accordion.Item value="paper">
            <Accordion.Control>{t('paper.title')}</Accordion.Control>
            <Accordion.Panel>
              <PaperFields wanted={wanted} field={field} onChange={onChange} />
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
        {prepare.error && (
          <Alert color="red" role="alert">
            {sentence(prepare.error)}
          </Alert>
        )}
        <Group>
          <Button type="submit" disabled={!input} loading={prepare.isPending}>
            {t('preview')}
          </Button>
          <Button variant="default" disabled={!input} onClick={() => setNaming(true)}>
            {t('definition.save')}
          </Button>
        </Group>
      </Stack>
      {isNaming && <SaveDefinition input={input} onClose={() => setNaming(false)} />}
    </form>
  )
}
