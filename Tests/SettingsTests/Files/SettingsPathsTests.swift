import Settings
import Testing

struct SettingsPathsTests {
  @Test func `XDG variables say where things lie`() {
    let paths = SettingsPaths(environment: [
      "HOME": "/home/wipa", "XDG_CONFIG_HOME": "/etc/centre/", "XDG_DATA_HOME": "/srv/data",
      "XDG_RUNTIME_DIR": "/run/user/1000",
    ])
    #expect(paths.config == "/etc/centre/tambondesk")
    #expect(paths.themes == "/etc/centre/tambondesk/themes")
    #expect(paths.settingsFile == "/etc/centre/tambondesk/settings.toml")
    #expect(paths.keysFile == "/etc/centre/tambondesk/keys.toml")
    #expect(paths.store == "/srv/data/tambondesk")
    #expect(paths.practiceStore == "/srv/data/tambondesk-practice")
    #expect(paths.runtime == "/run/user/1000/tambondesk")
  }

  @Test(arguments: ["", "relative/path"])
  func `a variable that is no absolute path counts as unset`(value: String) {
    let paths = SettingsPaths(environment: [
      "HOME": "/home/wipa", "XDG_CONFIG_HOME": value, "XDG_DATA_HOME": value, "XDG_RUNTIME_DIR": value,
    ])
    #expect(paths.config == "/home/wipa/.config/tambondesk")
    #expect(paths.store == "/home/wipa/.local/share/tambondesk")
    #expect(paths.runtime == nil)
  }

  @Test func `without a home nothing is guessed`() {
    let paths = SettingsPaths(environment: [:])
    #expect(paths.config == nil)
    #expect(paths.store == nil)
    #expect(paths.keysFile == nil)
    #expect(SettingsPaths(environment: ["HOME": "/"]).config == "/.config/tambondesk")
  }
}
