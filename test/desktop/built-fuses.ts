/** What each fuse of the program that ships has to be, by the names of Electron's documentation, and why. */
export const wantedFuses: Readonly<Record<string, 'on' | 'off'>> = {
  // The program is no interpreter, whatever the environment or the command line says.
  RunAsNode: 'off',
  EnableNodeOptionsEnvironmentVariable: 'off',
  EnableNodeCliInspectArguments: 'off',
  // Its pages come from app:// alone.
  GrantFileProtocolExtraPrivileges: 'off',
  // It keeps no cookies; should it ever, they are sealed with the system's keychain.
  EnableCookieEncryption: 'on',
  // Acts on Windows and macOS only: on Linux Electron does not check.
  EnableEmbeddedAsarIntegrityValidation: 'on',
  OnlyLoadAppFromAsar: 'on',
  // No snapshot of its own lies beside the program: with the fuse on it would not start.
  LoadBrowserProcessSpecificV8Snapshot: 'off',
}
