import { SimpleGrid, Stack } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../../shared/contract/shell.ts'
import type { Input, Output } from '../../../../shared/contract/index.ts'
import * as v from '../../../../shared/vocabulary/index.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { DocumentsSection } from '../../../components/documents/documents-section.tsx'
import { RecordForm } from '../../../components/form/record-form.tsx'
import { requireCode } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { type FormOf, useRecordForm } from '../../../components/form/use-record-form.ts'
import { PageHeader } from '../../../components/page-header.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { RecordActions } from '../../../components/record-actions.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { TextsField } from './texts-field.tsx'
import classes from './writing.module.css'
import { noTexts, textsInput, textsOf, writtenIn } from './values.ts'

const empty = {
  name: '',
  type: 'formal_protest' as (typeof v.letterTypes)[number] | '',
  level: 'public' as (typeof v.agreementLevels)[number] | '',
  texts: noTexts,
}
type Values = typeof empty

const templateInput = ({ name, type, level, texts }: Values): Input<'templates.create'> => ({
  name,
  type: requireCode('type', type),
  level: requireCode('level', level),
  texts: textsInput(texts),
})

export const NewTemplatePage = () => {
  const { t } = useTranslation('letters')
  const navigate = useNavigate()
  const back = () => void navigate({ to: '/letters', search: { tab: 'templates' } })
  const form = useRecordForm({
    channel: 'templates.create',
    initial: empty,
    input: templateInput,
    draft: { screen: 'template', record: 'new' },
    onSaved: back,
  })
  return (
    <>
      <PageHeader title={t('templates.new')} />
      <TemplateForm form={form} onCancel={back} />
    </>
  )
}

export const TemplatePage = () => {
  const { id } = useParams({ from: '/letters/templates/$id' })
  return (
    <QueryView query={useApiQuery('templates.get', { id })}>
      {(template) => <Edit key={template.version} template={template} />}
    </QueryView>
  )
}

const Edit = ({ template }: { template: Output<'templates.get'> }) => {
  const { t } = useTranslation('letters')
  const navigate = useNavigate()
  const archive = useApiCommand('templates.archive')
  const restore = useApiCommand('templates.restore')
  const { id, version, name, type, level, archivedAt } = template
  const back = () => void navigate({ to: '/letters', search: { tab: 'templates' } })
  const initial: Values = { name, type, level, texts: textsOf(template.texts) }
  const form = useRecordForm({
    channel: 'templates.update',
    initial,
    input: (values) => ({ id, version, ...templateInput(values) }),
    draft: { screen: 'template', record: id },
    onSaved: back,
  })
  return (
    <>
      <PageHeader title={name} isArchived={archivedAt !== null}>
        <RecordActions
          channel="templates.update"
          isArchived={archivedAt !== null}
          archiveTitle={t('templates.archiveTitle')}
          archiveText={t('templates.archiveText')}
          onArchive={() => archive.mutateAsync({ id, version })}
          onRestore={() => restore.mutate({ id, version })}
        />
      </PageHeader>
      <Stack gap="xl">
        <TemplateForm form={form} onCancel={back} />
        <DocumentsSection owner="letter_template" ownerId={id} />
      </Stack>
    </>
  )
}

const TemplateForm = ({ form, onCancel }: { form: FormOf<Values>; onCancel: () => void }) => {
  const { t } = useTranslation('letters')
  const own = useFormat().language
  const { options } = useVocabulary()
  const { texts, level } = form.values
  const written = writtenIn(texts)
  const [language, setLanguage] = useState<Language>(written.includes(own) ? own : (written[0] ?? own))
  return (
    <RecordForm form={form} onCancel={onCancel}>
      <TextField label={t('templates.name')} required first {...form.field('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} className={classes.pair}>
        <SelectField
          label={t('form.type')}
          required
          options={options('letterTypes', v.letterTypes)}
          {...form.field('type')}
        />
        <SelectField
          label={t('writing.level')}
          hint={t('writing.levelHint')}
          required
          options={options('agreementLevels', v.agreementLevels)}
          {...form.field('level')}
        />
      </SimpleGrid>
      <TextsField
        texts={texts}
        onChange={(next) => form.setValues({ texts: next })}
        level={level || 'public'}
        language={language}
        onLanguage={setLanguage}
        errors={form.errors}
      />
    </RecordForm>
  )
}
