import { useTranslation } from 'react-i18next'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { readDay } from '../../components/form/read.ts'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { typedDate } from '../../lib/read-date.ts'
import type { Medium } from './media-card.tsx'

type Props = { actionId: string; medium?: Medium; onClose: () => void }

export const MediaDialog = ({ actionId, medium, onClose }: Props) => {
  const { t } = useTranslation('actions')
  const form = useRecordForm({
    channel: medium ? 'actions.changeMedia' : 'actions.addMedia',
    initial: {
      outlet: medium?.outlet ?? '',
      title: medium?.title ?? '',
      url: medium?.url ?? '',
      publishedOn: medium?.publishedOn ? typedDate(medium.publishedOn) : '',
    },
    input: ({ publishedOn, ...values }) => ({
      ...values,
      publishedOn: readDay('publishedOn', publishedOn),
      ...(medium ? { id: medium.id, version: medium.version } : { actionId }),
    }),
    draft: { screen: 'actions.media', record: medium?.id ?? actionId },
    onSaved: onClose,
  })
  return (
    <FormDialog title={medium ? medium.outlet : t('media.add')} form={form} onClose={onClose}>
      <TextField label={t('media.outlet')} required first {...form.field('outlet')} />
      <TextField label={t('media.headline')} {...form.field('title')} />
      <TextField label={t('media.url')} {...form.field('url')} />
      <DayInput label={t('media.publishedOn')} {...form.field('publishedOn')} />
    </FormDialog>
  )
}
