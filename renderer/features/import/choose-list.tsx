import { Button, Card, Group, Select, Stack, Text, Textarea } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { type ImportKind, importKinds } from '../../../shared/import/kinds.ts'
import { Unmasked } from '../../components/masked.tsx'
import classes from './import.module.css'
import { openList, type ReadAgain, readBytes } from './read-list.ts'
import { TemplatesMenu } from './templates-menu.tsx'
import { useLongWork } from './use-long-work.ts'
import { WorkLine } from './work-line.tsx'

/** Which list: a file from a dialog or dropped here, or cells pasted from a spreadsheet. */
export const ChooseList = ({ onRead }: { onRead: (again: ReadAgain) => void }) => {
  const { t } = useTranslation('import')
  const work = useLongWork()
  const [kind, setKind] = useState<ImportKind | null>(null)
  const [pasted, setPasted] = useState('')
  const [isOver, setOver] = useState(false)
  const read = async (how: () => Promise<ReadAgain | null>) => {
    const again = await work.run(how)
    if (again) onRead(again)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) void read(async () => readBytes(file.name, new Uint8Array(await file.arrayBuffer()), kind))
  }
  const paste = () => read(() => readBytes(t('choose.pastedName'), new TextEncoder().encode(pasted), kind))
  const isBusy = work.progress !== null
  return (
    <Card
      withBorder
      className={classes.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Stack gap="md">
        <Text>{t('choose.text')}</Text>
        <Group align="flex-end">
          <Select
            w={280}
            label={t('choose.kind')}
            placeholder={t('choose.auto')}
            clearable
            value={kind}
            data={importKinds.map((each) => ({ value: each, label: t(`kinds.${each}`) }))}
            onChange={(chosen) => setKind(importKinds.find((each) => each === chosen) ?? null)}
          />
          <Button
            leftSection={<IconFileImport size={16} aria-hidden />}
            disabled={isBusy}
            onClick={() => void read(() => openList(kind))}
          >
            {t('choose.file')}
          </Button>
          <TemplatesMenu kind={kind} />
        </Group>
        <WorkLine work={work} words={t('choose.reading')} onCancel={() => void invoke('import.stop', {})} />
        <Unmasked>
          <Textarea
            label={t('choose.paste')}
            description={t('choose.pasteHint')}
            minRows={3}
            maxRows={8}
            autosize
            autoComplete="off"
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
        </Unmasked>
        {pasted.trim() !== '' && (
          <Group>
            <Button variant="default" disabled={isBusy} onClick={() => void paste()}>
              {t('choose.take')}
            </Button>
          </Group>
        )}
      </Stack>
    </Card>
  )
}
