//! Where the help of each verb leads on to: what one needs before it, after it, or instead of it.

use crate::guard::Verb;

/// The verbs that are related to one, the nearest first.
pub fn of(verb: Verb) -> &'static [Verb] {
    match verb {
        Verb::QueueList => &[Verb::QueueShow, Verb::ReportQueues, Verb::DlqList],
        Verb::QueueShow => &[Verb::QueueList, Verb::ReportQueues, Verb::ReportLatency, Verb::DlqTriage],
        Verb::QueueSend => &[Verb::QueueImport, Verb::QueuePeek, Verb::TopicPublish, Verb::EventsPublish],
        Verb::QueuePeek => &[Verb::QueueTail, Verb::QueueExport, Verb::DlqPeek],
        Verb::QueueTail => &[Verb::QueuePeek, Verb::TopicTail, Verb::EventsTail],
        Verb::QueueExport => &[Verb::QueueImport, Verb::QueueCopy, Verb::DlqExport],
        Verb::QueueImport => &[Verb::QueueExport, Verb::QueueSend],
        Verb::QueueMove => &[Verb::QueueCopy, Verb::DlqRedrive],
        Verb::QueueCopy => &[Verb::QueueMove, Verb::QueueExport],
        Verb::QueuePurge => &[Verb::QueueExport, Verb::QueueMove, Verb::DlqDrop],
        Verb::QueuePause => &[Verb::QueueResume, Verb::QueueShow],
        Verb::QueueResume => &[Verb::QueuePause, Verb::QueueShow],
        Verb::DlqList => &[Verb::DlqTriage, Verb::ReportQueues],
        Verb::DlqPeek => &[Verb::DlqTriage, Verb::DlqExport, Verb::DlqRedrive],
        Verb::DlqRedrive => &[Verb::DlqTriage, Verb::DlqStatus, Verb::DlqCancel, Verb::QueueMove],
        Verb::DlqTriage => &[Verb::DlqPeek, Verb::DlqRedrive, Verb::DlqDrop],
        Verb::DlqExport => &[Verb::QueueImport, Verb::DlqDrop],
        Verb::DlqDrop => &[Verb::DlqExport, Verb::DlqTriage, Verb::DlqPurge],
        Verb::DlqPurge => &[Verb::DlqExport, Verb::DlqDrop],
        Verb::DlqStatus => &[Verb::DlqRedrive, Verb::DlqCancel],
        Verb::DlqCancel => &[Verb::DlqStatus, Verb::DlqRedrive],
        Verb::TopicList => &[Verb::TopicShow, Verb::ReportTopics],
        Verb::TopicShow => &[Verb::TopicSubscriptionsList, Verb::TopicExplain],
        Verb::TopicPublish => &[Verb::TopicExplain, Verb::TopicTail],
        Verb::TopicSubscriptionsList => &[Verb::TopicShow, Verb::TopicExplain],
        Verb::TopicSubscriptionsAdd => &[Verb::TopicSubscriptionsConfirm, Verb::TopicSubscriptionsSetFilter],
        Verb::TopicSubscriptionsConfirm => &[Verb::TopicSubscriptionsAdd, Verb::TopicSubscriptionsList],
        Verb::TopicSubscriptionsSetFilter => &[Verb::TopicExplain, Verb::TopicSubscriptionsList],
        Verb::TopicSubscriptionsRemove => &[Verb::TopicSubscriptionsList, Verb::TopicSubscriptionsAdd],
        Verb::TopicExplain => &[Verb::TopicSubscriptionsSetFilter, Verb::TopicTail],
        Verb::TopicTail => &[Verb::TopicExplain, Verb::QueueTail],
        Verb::EventsPublish => &[Verb::EventsValidate, Verb::EventsExplain, Verb::EventsTail],
        Verb::EventsValidate => &[Verb::EventsPublish],
        Verb::EventsTail => &[Verb::EventsPublish, Verb::EventsRules],
        Verb::EventsRules => &[Verb::EventsExplain, Verb::ReportEvents, Verb::EventsTail],
        Verb::EventsExplain => &[Verb::EventsRules, Verb::EventsPublish, Verb::TopicExplain],
        Verb::EventsArchiveList => &[Verb::EventsArchiveShow, Verb::EventsArchiveCreate, Verb::EventsReplayPlan],
        Verb::EventsArchiveShow => &[Verb::EventsArchiveList, Verb::EventsArchiveExport, Verb::EventsReplayPlan],
        Verb::EventsArchiveCreate => &[Verb::EventsArchiveShow, Verb::EventsArchiveDelete],
        Verb::EventsArchiveDelete => &[Verb::EventsArchiveExport, Verb::EventsArchiveList],
        Verb::EventsArchiveExport => &[Verb::EventsArchiveShow, Verb::EventsPublish, Verb::EventsReplayPlan],
        Verb::EventsReplayPlan => &[Verb::EventsReplayStart, Verb::EventsRules, Verb::EventsArchiveExport],
        Verb::EventsReplayStart => &[Verb::EventsReplayPlan, Verb::EventsReplayStatus, Verb::EventsReplayCancel],
        Verb::EventsReplayStatus => &[Verb::EventsReplayList, Verb::EventsReplayCancel],
        Verb::EventsReplayList => &[Verb::EventsReplayStatus, Verb::EventsReplayStart],
        Verb::EventsReplayCancel => &[Verb::EventsReplayStatus],
        Verb::UsersList => &[Verb::UsersShow, Verb::UsersExport, Verb::ReportUsers],
        Verb::UsersShow => &[Verb::UsersList, Verb::UsersMfaShow, Verb::UsersPool],
        Verb::UsersCreate => &[Verb::UsersImport, Verb::UsersSetPassword, Verb::UsersGroupsAdd],
        Verb::UsersEnable => &[Verb::UsersDisable, Verb::UsersShow],
        Verb::UsersDisable => &[Verb::UsersSignOut, Verb::UsersEnable, Verb::UsersDelete],
        Verb::UsersConfirm => &[Verb::UsersShow, Verb::UsersSet],
        Verb::UsersResetPassword => &[Verb::UsersSetPassword, Verb::UsersShow],
        Verb::UsersSetPassword => &[Verb::UsersResetPassword, Verb::UsersSignOut],
        Verb::UsersSignOut => &[Verb::UsersDisable, Verb::UsersResetPassword],
        Verb::UsersSet => &[Verb::UsersUnset, Verb::UsersShow],
        Verb::UsersUnset => &[Verb::UsersSet, Verb::UsersShow],
        Verb::UsersDelete => &[Verb::UsersExport, Verb::UsersDisable],
        Verb::UsersMfaShow => &[Verb::UsersMfaEnrol, Verb::UsersMfaEnable, Verb::UsersMfaDisable],
        Verb::UsersMfaEnable => &[Verb::UsersMfaShow, Verb::UsersMfaDisable],
        Verb::UsersMfaDisable => &[Verb::UsersMfaShow, Verb::UsersMfaEnable],
        Verb::UsersMfaEnrol => &[Verb::UsersMfaShow, Verb::UsersToken],
        Verb::UsersGroupsList => &[Verb::UsersGroupsMembers, Verb::UsersGroupsCreate],
        Verb::UsersGroupsCreate => &[Verb::UsersGroupsAdd, Verb::UsersGroupsDelete],
        Verb::UsersGroupsDelete => &[Verb::UsersGroupsMembers, Verb::UsersExport],
        Verb::UsersGroupsAdd => &[Verb::UsersGroupsRemove, Verb::UsersGroupsMembers],
        Verb::UsersGroupsRemove => &[Verb::UsersGroupsAdd, Verb::UsersGroupsMembers],
        Verb::UsersGroupsMembers => &[Verb::UsersGroupsAdd, Verb::UsersGroupsRemove],
        Verb::UsersExport => &[Verb::UsersImport, Verb::UsersDiff],
        Verb::UsersImport => &[Verb::UsersExport, Verb::UsersDiff, Verb::UsersCreate],
        Verb::UsersDiff => &[Verb::UsersExport, Verb::UsersImport],
        Verb::UsersToken => &[Verb::UsersVerifyToken, Verb::UsersMfaEnrol],
        Verb::UsersVerifyToken => &[Verb::UsersToken, Verb::UsersPool],
        Verb::UsersPool => &[Verb::UsersList, Verb::ReportUsers],
        Verb::ReportQueues => &[Verb::ReportChart, Verb::ReportLatency, Verb::ReportServe, Verb::DlqTriage],
        Verb::ReportTopics => &[Verb::TopicShow, Verb::ReportChart],
        Verb::ReportEvents => &[Verb::EventsRules, Verb::ReportChart],
        Verb::ReportUsers => &[Verb::UsersPool, Verb::ReportChart],
        Verb::ReportAlarms => &[Verb::ReportQueues, Verb::ReportEvents],
        Verb::ReportLatency => &[Verb::ReportQueues, Verb::QueueShow],
        Verb::ReportChart => &[Verb::ReportQueues, Verb::ReportServe],
        Verb::ReportServe => &[Verb::ReportQueues, Verb::ReportTopics, Verb::ReportEvents],
        Verb::StackTemplate => &[Verb::StackDiff, Verb::StackDeploy],
        Verb::StackStatus => &[Verb::StackDiff, Verb::QueueList],
        Verb::StackDiff => &[Verb::StackDeploy, Verb::StackStatus],
        Verb::StackDeploy => &[Verb::StackDiff, Verb::StackStatus, Verb::StackTemplate],
        Verb::StackDelete => &[Verb::StackStatus, Verb::QueueExport, Verb::UsersExport],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verb_leads_on_to_others_and_none_to_itself() {
        for verb in Verb::ALL.iter().copied() {
            assert!(!of(verb).is_empty() && !of(verb).contains(&verb), "{}", verb.path());
        }
    }
}
