// Answered by the main process: windows, dialogs, preferences and the life of the vault process. No data of a vault.
import { z } from 'zod'
import { importKinds } from '../import/kinds.ts'
import { delimiters, encodings, limits } from '../import/table.ts'
import { reportFormats } from '../vocabulary/index.ts'
import { backupShell } from './backup.ts'
import { command, query } from './define.ts'
import { listLeaving } from './exports.ts'
import { fileText } from './leaks.ts'
import { opening, secret } from './opening.ts'

const nothing = z.strictObject({})
export const languages = ['en', 'fr', 'ru', 'kk'] as const
export type Language = (typeof languages)[number]
export const themes = ['system', 'light', 'dark'] as const
export const textScales = [90, 100, 115, 130] as const

export const maskSteps = [0, 1, 2, 5] as const

export const preferences = z.strictObject({
  language: z.enum(languages).nullable(),
  theme: z.enum(themes),
  textScale: z.literal(textScales),
  idleMinutes: z.int().min(1).max(30),
  /** After so many minutes without a hand names are hidden; 0 for never. */
  maskMinutes: z.literal(maskSteps),
  /** Lists come in pages of a hundred rows, all of them in the page, as screen readers like them. */
  plainLists: z.boolean(),
})
export type Preferences = z.infer<typeof preferences>
/** Until somebody chooses. */
export const defaultPreferences: Preferences = {
  language: null,
  theme: 'system',
  textScale: 100,
  idleMinutes: 5,
  maskMinutes: 2,
  plainLists: false,
}

export const vaultKinds = ['office', 'demo'] as const
export const vaultEntry = z.strictObject({
  id: z.uuid(),
  kind: z.enum(vaultKinds),
  createdAt: z.iso.datetime(),
})
export type VaultEntry = z.infer<typeof vaultEntry>

/** A pseudonym such as "A": who stands behind it is known only inside the vault. */
const label = z.string().min(1).max(8)
/** A vault as the unlock screen offers it: whose slots there are, which was opened last, and whether shares open it. */
const offered = vaultEntry.extend({
  labels: z.array(label),
  lastLabel: label.nullable(),
  hasShares: z.boolean(),
})

/** Why the unlock screen is shown. */
export const lockReasons = [
  'started',
  'locked',
  'idle',
  'suspended',
  'crashed',
  'discarded',
  'switched',
] as const

export const appState = z.strictObject({
  version: z.string(),
  /** The window is a test window: Electron could not be had, a Chromium stands in for it. */
  standIn: z.boolean(),
  preferences,
  vaults: z.array(offered),
  state: z.enum(['none', 'locked', 'open']),
  /** The vault that is open, or that the unlock screen offers first. */
  currentId: z.uuid().nullable(),
  reason: z.enum(lockReasons),
})
export type AppState = z.infer<typeof appState>

const onEverySheet = { language: z.enum(languages), office: z.string().max(200), madeOn: z.iso.date() }
/** The recovery key, one of the three shares, or the calls to make when a partner has fallen, on paper. */
export const sheet = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('recovery'), ...onEverySheet, recoveryKey: z.string().max(100) }),
  z.strictObject({ kind: z.literal('share'), ...onEverySheet, share: z.string().max(100) }),
  z.strictObject({
    kind: z.literal('calls'),
    ...onEverySheet,
    name: z.string().max(300),
    calls: z
      .array(
        z.strictObject({
          who: z.string().max(400),
          through: z.string().max(1000),
          ways: z.array(z.string().max(1000)).max(50),
        }),
      )
      .max(1000),
  }),
])
export type Sheet = z.infer<typeof sheet>

const importKind = z.enum(importKinds).nullable().default(null)
const importRead = z.object({ id: z.uuid(), token: z.int().nullable() }).nullable()
const readOptions = z.strictObject({
  encoding: z.enum(encodings).nullable(),
  delimiter: z.enum(delimiters).nullable(),
  sheet: z.string().max(200).nullable(),
})

export const shellContract = {
  ...backupShell,
  'app.state': query('anyone', nothing, appState),
  'app.setPreferences': command('anyone', preferences.partial(), preferences),
  /** Makes a vault and leaves it open behind the wizard. The recovery key is shown once and kept nowhere. */
  'vault.create': command(
    'anyone',
    z.strictObject({ kind: z.enum(vaultKinds), passphrase: secret }),
    z.strictObject({ vaultId: z.uuid(), recoveryKey: z.string() }),
  ),
  /** Replaces the wizard's window with the program's. */
  'vault.enter': command('anyone', nothing, z.null()),
  'vault.unlock': command(
    'anyone',
    opening.extend({
      vaultId: z.uuid(),
      /** Whose slot; may be left out where there is only one. */
      label: label.nullable().default(null),
    }),
    z.null(),
  ),
  'vault.lock': command('anyone', nothing, z.null()),
  /** Locks without drafts and without a tidy end: the page that asks is gone before the answer. */
  'vault.panic': command('anyone', nothing, z.null()),
  /** Said by the window when its drafts are written: locking need not wait longer. */
  'vault.draftsSaved': command('anyone', nothing, z.null()),
  /** Closes the open vault and shows the unlock screen of another. */
  'vault.switch': command('anyone', z.strictObject({ vaultId: z.uuid() }), z.null()),
  /** Makes the demonstration vault, runs the demonstration campaign into it (event `demo.progress`) and opens it. */
  'vault.exploreDemo': command('anyone', z.strictObject({ passphrase: secret }), z.null()),
  /** Deletes the demonstration vault, never another. */
  'vault.discardDemo': command('anyone', nothing, z.null()),
  /** Puts bank data into the clipboard, and takes them out again after half a minute, at lock and at the end. */
  'clipboard.copyBank': command('anyone', z.strictObject({ text: z.string().min(1).max(20_000) }), z.null()),
  /** The PDF of a prepared run: of a report, of a paper for the bank, of letters or of their labels. */
  'report.render': command(
    'anyone',
    z.strictObject({
      runId: z.uuid(),
      of: z.enum(['report', 'transfer', 'letters', 'labels']).default('report'),
      /** One letter of the run alone. */
      letterId: z.uuid().optional(),
      /** Which of the papers of a report too long for one, from 0. */
      paper: z.int().min(0).max(1_000).optional(),
    }),
    z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  ),
  /** Whatever is being printed ends as `cancelled`. */
  'report.stop': command('anyone', nothing, z.null()),
  /** A sheet with a secret on it, as a PDF: the secret is in no record, it goes through the print window only. */
  'sheet.render': command(
    'anyone',
    sheet,
    z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  ),
  /** Asked once by the print window. */
  'sheet.document': query('anyone', z.strictObject({ id: z.uuid() }), sheet),
  /** Asked by the print window of itself: how its pages fall, before the contents have their numbers. */
  'report.layOut': command(
    'anyone',
    nothing,
    z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  ),
  /** Said by the print window when data, fonts and charts are in. */
  'report.ready': command('anyone', nothing, z.null()),
  /** Asks which list, has it read and staged; null when the dialog was cancelled. With the token it can be read once more. */
  'import.open': command('anyone', z.strictObject({ kind: importKind }), importRead),
  /** The same of a file chosen before, or of bytes that were pasted or dropped, read as is said here. */
  'import.read': command(
    'anyone',
    z.union([
      z.strictObject({ kind: importKind, options: readOptions, token: z.int() }),
      z.strictObject({
        kind: importKind,
        options: readOptions,
        fileName: z.string().min(1).max(255),
        bytes: z.custom<Uint8Array>(
          (value) => value instanceof Uint8Array && value.length <= limits.fileBytes,
        ),
      }),
    ]),
    importRead,
  ),
  'import.stop': command('anyone', nothing, z.null()),
  /** Asks where, writes the file whole or not at all; null when the dialog was cancelled. */
  'file.save': command(
    'anyone',
    z.strictObject({
      suggestedName: z.string().min(1).max(200),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 200_000_000),
    }),
    z.strictObject({ fileName: z.string() }).nullable(),
  ),
  /** The same for a report: only if its text, read from these bytes, names nobody whom it may not name (R3). */
  'report.save': command(
    'anyone',
    z.strictObject({
      runId: z.uuid(),
      suggestedName: z.string().min(1).max(200),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 200_000_000),
      format: z.enum(reportFormats).default('pdf'),
      texts: z.array(fileText).min(1).max(10_000),
    }),
    z.strictObject({ fileName: z.string() }).nullable(),
  ),
  /** The same for a list; one that stays in the office is not searched. */
  'list.save': command(
    'anyone',
    z.strictObject({
      suggestedName: z.string().min(1).max(200),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 200_000_000),
      texts: z.array(fileText).max(10_000),
      leaving: listLeaving,
    }),
    z.strictObject({ fileName: z.string() }).nullable(),
  ),
  /** The same for several reports in one encrypted file; the hash of each is that of the report inside. */
  'report.savePack': command(
    'anyone',
    z.strictObject({
      suggestedName: z.string().min(1).max(200),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 200_000_000),
      runs: z
        .array(
          z.strictObject({
            runId: z.uuid(),
            sha256: z.string(),
            texts: z.array(fileText).min(1).max(10_000),
          }),
        )
        .min(1)
        .max(10),
    }),
    z.strictObject({ fileName: z.string() }).nullable(),
  ),
  /** Asks for a folder that many files go into, and answers a token for it; null when the dialog was cancelled. */
  'folder.choose': command('anyone', nothing, z.strictObject({ token: z.uuid() }).nullable()),
  /** One file into it, whole or not at all; never over one that is there. */
  'folder.write': command(
    'anyone',
    z.strictObject({
      token: z.uuid(),
      name: z.string().min(1).max(200),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 200_000_000),
    }),
    z.strictObject({ fileName: z.string() }),
  ),
  /** Takes back every file written under the token. */
  'folder.discard': command('anyone', z.strictObject({ token: z.uuid() }), z.null()),
}
