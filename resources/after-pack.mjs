// Sets Electron's fuses in the packed program, before it is signed. All nine by name, strictly: a fuse that a newer
// Electron adds fails the packing until somebody has decided about it.
import { join } from 'node:path'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

const fuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}

/** The file, or on a Mac the bundle, that holds the fuses. */
const executable = ({ appOutDir, electronPlatformName, packager }) => {
  const { productFilename } = packager.appInfo
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`)
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`)
  return join(appOutDir, packager.executableName)
}

/** Called by electron-builder. @param {import('electron-builder').AfterPackContext} context */
export const afterPack = async (context) => {
  await flipFuses(executable(context), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // A changed binary has lost its signature, without which it does not start on Apple's own processors.
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
    ...fuses,
  })
}
