import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { CheckField } from '../../../components/form/check-field.tsx'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { LookupField, type Chosen } from '../../../components/form/lookup-field.tsx'
import { readDay, requireChosen, requireDay } from '../../../components/form/read.ts'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { QueryView } from '../../../components/query-view.tsx'
import { campaignById, onlyCampaign } from '../../../lib/campaigns.ts'
import { findCampaigns, findOrganisations } from '../../../lib/find.ts'
import { typedDate } from '../../../lib/read-date.ts'

type Existing = Output<'letterCampaigns.list'>[number]
type Props = { existing?: Existing; onClose: () => void }

/** A page of a platform from which letters go out: a new one, or what is said of one. */
export const OnlineCampaignDialog = ({ existing, onClose }: Props) => {
  const campaigns = useApiQuery('campaigns.list', {})
  return (
    <QueryView query={campaigns}>
      {(found) => (
        <Loaded
          campaign={existing ? campaignById(found, existing.campaignId) : onlyCampaign(found)}
          {...(existing && { existing })}
          onClose={onClose}
        />
      )}
    </QueryView>
  )
}

const valuesOf = (existing: Existing | undefined, campaign: Chosen | null) => ({
  campaign,
  title: existing?.title ?? '',
  platform: existing?.platform ?? null,
  url: existing?.url ?? '',
  launchedOn: existing ? typedDate(existing.launchedOn) : '',
  closedOn: existing?.closedOn ? typedDate(existing.closedOn) : '',
  demandText: existing?.demandText ?? '',
  mayCountTwice: existing?.mayCountTwice ?? false,
})

const Loaded = ({ campaign, existing, onClose }: Props & { campaign: Chosen | null }) => {
  const { t } = useTranslation('letters')
  const form = useRecordForm({
    channel: existing ? 'letterCampaigns.update' : 'letterCampaigns.create',
    initial: valuesOf(existing, campaign),
    input: ({ campaign: chosen, platform, launchedOn, closedOn, ...plain }) => {
      const fields = {
        ...plain,
        campaignId: requireChosen('campaign', chosen),
        platformOrganisationId: platform?.id ?? null,
        launchedOn: requireDay('launchedOn', launchedOn),
        closedOn: readDay('closedOn', closedOn),
      }
      return existing ? { id: existing.id, version: existing.version, ...fields } : fields
    },
    draft: { screen: 'letters.online', record: existing?.id ?? 'new' },
    onSaved: onClose,
  })
  return (
    <FormDialog
      title={existing ? t('tally.changeCampaign') : t('tally.newCampaign')}
      form={form}
      onClose={onClose}
    >
      <TextField label={t('tally.name')} required first {...form.field('title')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayInput label={t('tally.launchedOn')} required {...form.field('launchedOn')} />
        <DayInput label={t('tally.closedOn')} {...form.field('closedOn')} />
      </SimpleGrid>
      <LookupField
        label={t('tally.platform')}
        list="organisations.lookup"
        find={findOrganisations}
        {...form.field('platform')}
      />
      <TextField label={t('tally.url')} {...form.field('url')} />
      <TextField label={t('tally.demand')} rows={2} {...form.field('demandText')} />
      <CheckField label={t('tally.addUp')} hint={t('tally.addUpHint')} {...form.field('mayCountTwice')} />
      <LookupField
        label={t('form.campaign')}
        required
        list="campaigns.list"
        find={findCampaigns}
        {...form.field('campaign')}
      />
    </FormDialog>
  )
}
