package tsunagu.rules.evidence.client;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Remote Desktop, ssh and PuTTY say when a connection fails, by what it says of the connection. */
final class ErrorTexts {

    private static final Map<String, List<String>> TELLING = Map.ofEntries(
            Map.entry(
                    "generic",
                    List.of(
                            "Remote Desktop can't connect to the remote computer for one of these reasons",
                            "Remote Desktop can't connect to the remote computer {name} for one of these reasons",
                            "This computer can't connect to the remote computer",
                            "We couldn't connect to the remote PC",
                            "Unable to connect to the remote PC",
                            "The network connection to the Bastion Host appears unstable",
                            "リモート デスクトップ<は|が>次のいずれかの理由<により|のために|のため|で>リモート コンピューターに接続できません",
                            "このコンピューターはリモート コンピューターに接続できません")),
            Map.entry(
                    "cannot-find",
                    List.of(
                            "Remote Desktop can't find the computer {name}",
                            "We couldn't connect to the remote PC because the PC can't be found",
                            "ssh: Could not resolve hostname {name}: {rest}",
                            "Unable to open connection to {name} {rest} Host does not exist",
                            "Unable to open connection to {name} Host does not exist",
                            "リモート デスクトップ<は|が|で>コンピューター{name}<を見つけることができません|が見つかりません>",
                            "コンピューター{name}を見つけることができません")),
            Map.entry("internal", List.of("An internal error has occurred", "内部エラーが発生しました")),
            Map.entry(
                    "lsa", List.of("The Local Security Authority cannot be contacted", "ローカル セキュリティ機関に<アクセス|接続>できません")),
            Map.entry(
                    "credssp",
                    List.of(
                            "This could be due to CredSSP encryption oracle remediation",
                            "原因は CredSSP 暗号化オラクルの修復である可能性があります",
                            "CredSSP 暗号化オラクルの修復が原因である可能性があります")),
            Map.entry(
                    "nla-dc",
                    List.of(
                            "The remote computer that you are trying to connect to requires Network Level Authentication (NLA), "
                                    + "but your Windows domain controller cannot be contacted to perform NLA",
                            "接続しようとしているリモート コンピューター<には|は>ネットワーク レベル認証 (NLA) <が必要です|を必要としています>が"
                                    + "<お使いの|>Windows<の|>ドメイン コントローラーに接続して NLA を実行することができません",
                            "接続しようとしているリモート コンピューター<には|は>ネットワーク レベル認証 (NLA) <が必要です|を必要としています>が"
                                    + "NLA を実行するために Windows ドメイン コントローラーに<接続|アクセス>することができません")),
            Map.entry(
                    "credentials",
                    List.of(
                            "Your credentials did not work",
                            "The credentials that were used to connect to {name} did not work",
                            "The logon attempt failed",
                            "The user name or password is incorrect",
                            "The connection was denied because the user account is not authorized for remote login",
                            "The system administrator has restricted the types of logon (network or interactive) that you may use",
                            "To sign in remotely, you need the right to sign in through Remote Desktop Services",
                            "Permission denied, please try again",
                            "<お使いの資格情報|資格情報>は機能しませんでした",
                            "資格情報が正しくありません",
                            "{name} への接続に使用された資格情報は機能しませんでした",
                            "ユーザー名またはパスワードが正しくありません",
                            "使用できるログオンの種類 (ネットワークまたは対話型) がシステム管理者により制限されています")),
            Map.entry(
                    "licence",
                    List.of(
                            "The remote session was disconnected because there are no Remote Desktop License Servers available",
                            "The remote session was disconnected because there are no Remote Desktop client access licenses available "
                                    + "for this computer",
                            "The remote computer disconnected the session because of an error in the licensing protocol",
                            "リモート デスクトップ ライセンス サーバーがないためリモート セッション<は|が>切断されました",
                            "ライセンスを提供する<ための|>リモート デスクトップ ライセンス サーバーがないためリモート セッション<は|が>切断されました",
                            "このコンピューターで利用できるリモート デスクトップ クライアント アクセス ライセンスがないため" + "リモート セッション<は|が>切断されました")),
            Map.entry(
                    "sessions",
                    List.of(
                            "The number of connections to this computer is limited and all connections are in use right now",
                            "The terminal server has exceeded the maximum number of allowed connections",
                            "Too many users are signed in",
                            "このコンピューターへの接続数<は|が>制限されており現在すべての接続が使用中です",
                            "ターミナル サーバー<は|が>許可される最大接続数を超え<ています|ました>",
                            "サインインしているユーザーが多すぎます")),
            Map.entry(
                    "timed-out",
                    List.of(
                            "ssh: connect to host {name} port {name} <Connection|Operation> timed out",
                            "Connection timed out during banner exchange",
                            "Connection to {name} port {name} timed out",
                            "Network error: Connection timed out",
                            "Network error: Connection to {name} timed out")),
            Map.entry(
                    "refused",
                    List.of(
                            "ssh: connect to host {name} port {name} Connection refused",
                            "Network error: Connection refused",
                            "Network error: Connection to {name} refused")),
            Map.entry(
                    "no-route",
                    List.of(
                            "ssh: connect to host {name} port {name} <No route to host|Network is unreachable|Host is unreachable>",
                            "Network error: <No route to host|Network is unreachable|Host is unreachable>")),
            Map.entry(
                    "closed",
                    List.of(
                            "<kex|ssh>_exchange_identification: {rest}",
                            "Connection closed by remote host",
                            "Connection <closed|reset> by {name} port {name}",
                            "Connection closed by {address}",
                            "<Remote side|Server> unexpectedly closed network connection",
                            "Network error: <Software caused connection abort|Connection reset by peer>")),
            Map.entry(
                    "publickey",
                    List.of(
                            "Received disconnect from {name} port {name} Too many authentication failures",
                            "<Disconnected: No|No> supported authentication methods available (server sent: {rest}",
                            "Server refused our key")),
            Map.entry(
                    "host-key",
                    List.of(
                            "WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED",
                            "Host key verification failed",
                            "WARNING - POTENTIAL SECURITY BREACH")));

    /** Sentences that may come before a telling one. */
    private static final List<String> BEFORE = List.of(
            "Window Title",
            "Content",
            "Remote Desktop Connection",
            "Windows Security",
            "An authentication error has occurred",
            "The function requested is not supported",
            "リモート デスクトップ接続",
            "Windows セキュリティ",
            "認証エラーが発生しました",
            "要求された関数はサポートされていません");

    /** Sentences that come behind one and say nothing more of the connection. */
    private static final List<String> BEHIND = List.of(
            "Remote access to the server is not enabled",
            "The remote computer is turned off",
            "The remote computer is not available on the network",
            "Make sure the <remote computer|PC> is turned on and connected to the network, and that remote access is enabled",
            "Please verify Remote Desktop is enabled, the remote computer is turned on and available on the network, "
                    + "and then try again",
            "Try connecting again. If the problem continues, contact the owner of the remote computer or your network "
                    + "administrator",
            "This might mean that {name} does not belong to the specified network",
            "Verify the computer name and domain that you are trying to connect to",
            "If you are an administrator on the remote computer, you can disable NLA by using the options on the Remote "
                    + "tab of the System Properties dialog box",
            "Please enter new credentials",
            "to provide a license",
            "Please contact the server administrator",
            "Please contact your <system|network> administrator",
            "For assistance, contact your <system administrator|administrator> or technical support",
            "Try connecting later or contact your system administrator",
            "Remote computer: {name}",
            "For more information, see {name}",
            "Error code: {name}",
            "Extended error code: {name}",
            "Timestamp (UTC): {rest}",
            "Press Ctrl+C to copy",
            "<Hide|See> details",
            "Expanded Information",
            "Help",
            "It is possible that someone is doing something nasty",
            "Someone could be eavesdropping on you right now (man-in-the-middle attack)",
            "It is also possible that a host key has just been changed",
            "The fingerprint for the {name} key sent by the remote host is",
            "SHA256:{rest}",
            "Add correct host key in {rest}",
            "Offending {rest}",
            "Host key for {name} has changed and you have requested strict checking",
            "Disconnected from {name} port {name}",
            "lost connection",
            "サーバーへのリモート アクセスが<有効になっていません|有効になっていない|無効です>",
            "リモート コンピューターの電源が<オフになっています|オフになっている|入っていません>",
            "リモート コンピューターがネットワーク上<で使用できません|で利用できません|で利用できない|にありません>",
            "リモート コンピューターの電源が入って{rest}",
            "電源が入っていません",
            "ネットワーク上で<使用|利用>できません",
            "もう一度接続してください{rest}",
            "{name}<が|は>指定されたネットワークに属していない可能性があります",
            "接続するコンピューター名とドメインを確認してください",
            "リモート コンピューター: {name}",
            "リモート コンピューター:",
            "詳細については{name}を参照してください",
            "リモート コンピューターの管理者であれば{rest}",
            "新しい資格情報を入力してください",
            "サーバーの管理者に{rest}",
            "サポートが必要な場合は{rest}",
            "エラー コード: {name}",
            "拡張エラー コード: {name}",
            "タイムスタンプ (UTC): {rest}");

    private static final List<Sentence> OPENING = Stream.concat(
                    TELLING.entrySet().stream()
                            .flatMap(it -> it.getValue().stream().map(text -> Sentence.of(it.getKey(), text))),
                    BEFORE.stream().map(text -> Sentence.of("", text)))
            .toList();

    private static final List<Sentence> ALL = Stream.concat(
                    OPENING.stream(), BEHIND.stream().map(text -> Sentence.of("", text)))
            .toList();

    private static final Set<String> HEADS =
            OPENING.stream().flatMap(it -> it.heads().stream()).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FIRST =
            HEADS.stream().map(head -> head.substring(0, 2)).collect(Collectors.toUnmodifiableSet());

    private static final Map<String, List<Sentence>> BY_HEAD = ALL.stream()
            .flatMap(sentence -> sentence.heads().stream().map(head -> Map.entry(head, sentence)))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    /** Those that begin with a name may stand anywhere behind another. */
    private static final List<Sentence> NAMED =
            ALL.stream().filter(it -> it.heads().isEmpty()).toList();

    private ErrorTexts() {}

    /** Whether an error text may begin with these two letters; most lines of a log do not. */
    static boolean mayBegin(String first) {
        return FIRST.contains(first);
    }

    /** Whether an error text may begin with these letters. */
    static boolean isHead(String head) {
        return HEADS.contains(head);
    }

    /** All that may stand where a text goes on with these letters. */
    static Stream<Sentence> beginning(String head) {
        return Stream.concat(BY_HEAD.getOrDefault(head, List.of()).stream(), NAMED.stream());
    }
}
