"""Advertisement markers and appeals, Japanese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

MARKER_SENTENCE = line_rule(
    "ja/marker-sentence",
    label=Label.AD,
    why="The advertisement that a blog host puts on silent blogs.",
    pattern=phrases(
        "上記の広告は*日以上更新のないブログに表示されています", "この広告は*日以上更新がないブログに表示されます",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "上記の広告は90日以上更新のないブログに表示されています。", "この広告は60日以上更新がないブログに表示されます",
    ),
    misses=(
        "上記の広告は新聞に掲載された。", "この広告は橋の上に表示されます。",
    ),
)

MARKER = line_rule(
    "ja/marker",
    label=Label.AD,
    why="An advertisement marker.",
    pattern=phrases(
        "広告", "スポンサー(リンク|ードリンク|ードサーチ|ードコンテンツ|ー広告|ード・リンク|)", "スポンサードリンク",
        "(タイアップ|記事広告|広告企画|企画広告|タイアップ広告|PR企画|PR記事|スポンサード|プロモーション)",
        "広告(を閉じる|をスキップ|の後に続く|のあとに続きます|の後に本文が続きます)",
        "広告(の下に続きます|の下に記事が続きます|の後も続きます|について)",
        "広告(特集|企画|掲載|募集|非表示|を非表示|を非表示にする|表示|)", "(記事|本文)は(広告の|)(後|下|あと)に続きます", "【広告】",
        "この広告(を|は)(非表示にする|閉じる)",
    ),
    hits=(
        "スポンサーリンク", "タイアップ", "広告を閉じる", "記事は広告の後に続きます", "この広告を非表示にする",
    ),
    misses=(
        "広告業界の再編が進む", "スポンサーが撤退した", "提供された資料によると",
    ),
)

AFFILIATE_OPEN = line_rule(
    "ja/affiliate-open",
    label=Label.AD,
    why="A disclosure of paid links.",
    pattern=(
        r"\W*+(?=[こ当本])(?:"
        r"(?:この|本|当)(?:サイト|ページ|記事)(?:内には|には|では|内の|は|の)(?:.{1,100}?)?(?:アフィリエイト|プロモーション|"
        r"広告|pr)(?:.{1,100}?)?(?:が含まれている場合があります|が含まれる場合があります|を含む場合があります|"
        r"を利用しています。|が含まれています|を利用しています|を掲載しています|を含んでいます|が含まれます|を含みます)"
        r")\W*"
    ),
    strength=Strength.CERTAIN,
    hits=(
        "本記事はアフィリエイト広告を利用しています。", "当ページのリンクには広告が含まれています。",
    ),
    misses=(
        "この記事は彼の旅を描いている。", "広告が含まれる封筒が届いた。",
    ),
)

AFFILIATE = line_rule(
    "ja/affiliate",
    label=Label.AD,
    why="A disclosure of paid links.",
    pattern=phrases(
        "(記事内に|ページ内に|)(広告|プロモーション|商品プロモーション|アフィリエイト広告)(が|を)(含まれています|含まれます)",
        "(記事内に|ページ内に|)(広告|プロモーション)(が|を)(含む場合があります|含んでいる場合があります)",
        "(記事内に|ページ内に|)(商品プロモーション|アフィリエイト広告)(が|を)(含む場合があります|含んでいる場合があります)",
        "(記事内に|ページ内に|)(広告|プロモーション)(が|を)(含みます|利用しています|掲載しています)",
        "(記事内に|ページ内に|)(商品プロモーション|アフィリエイト広告)(が|を)(含みます|利用しています|掲載しています)",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "記事内に広告が含まれています",
    ),
    misses=(
        "この記事は彼の旅を描いている。", "広告が含まれる封筒が届いた。",
    ),
)
