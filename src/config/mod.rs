//! The settings in use, and the file that holds them.

pub mod args;
pub mod ops;
pub mod view;

use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;
use crate::settings::file::FILE_NAME;

use args::{ConfigCommand, InitArgs};
use view::SettingRow;

/// Carries out a `config` command.
///
/// # Errors
/// Whatever ends the command.
pub fn run(context: &Context, command: &ConfigCommand) -> Result<Outcome> {
    match command {
        ConfigCommand::Show => {
            context.ui.list(&SettingRow::all(&context.settings))?;
            context.settings.notes.iter().for_each(|note| context.ui.status(note));
        }
        ConfigCommand::Init(args) => init(context, args)?,
    }
    Ok(context.outcome())
}

fn init(context: &Context, args: &InitArgs) -> Result<()> {
    let text = ops::settings_file(&context.settings);
    if context.settings.consent.dry_run {
        return context.ui.text(&text);
    }
    let path = context.settings.working_folder().join(FILE_NAME);
    ops::write(&path, &text, args.force)?;
    context.ui.status(format!("Wrote {}.", path.display()));
    context.ui.hint("`msgctl config show` shows what is in use now");
    Ok(())
}
