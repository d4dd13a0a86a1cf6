"""Photo credits, gallery and player labels, Georgian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

PHOTO_CREDIT = line_rule(
    "ka/photo-credit",
    label=Label.CREDIT,
    why="A photo credit.",
    pattern=phrases(
        "ფოტო: *", "ფოტოები: *", "ფოტოს ავტორი: *", "ფოტოგრაფი: *", "ვიდეო ავტორი: *",
        "ფოტო: (არქივი|AFP|AP|Reuters|Getty Images|სოციალური ქსელი|ილუსტრაცია|EPA)", "საარქივო ფოტო", "ფოტო არქივიდან",
        "ფოტო ილუსტრაცია", "ილუსტრაცია: *", "ფოტოს წყარო: *", "ფოტო: *.(ge|com|org|net)",
    ),
    hits=(
        "ფოტო: ხიდი ისევ გაიხსნა", "ფოტოები: ჩრდილოეთის ათი ტბა", "ფოტოს ავტორი: ხიდი ისევ გაიხსნა",
        "ფოტოგრაფი: ჩრდილოეთის ათი ტბა", "ვიდეო ავტორი: ხიდი ისევ გაიხსნა", "ფოტო: Getty Images",
        "ილუსტრაცია: ხიდი ისევ გაიხსნა", "ფოტოს წყარო: ჩრდილოეთის ათი ტბა", "ფოტო: ხიდი ისევ გაიხსნა.org",
    ),
    misses=(
        "ფოტოზე ხიდი ჩანს", "ფოტო არქივში ინახება",
    ),
)

PHOTO_CREDIT_BRACKETS = span_rule(
    "ka/photo-credit-brackets",
    label=Label.CREDIT,
    why="A photo credit in brackets.",
    where="brackets",
    pattern=phrases(
        "ფოტო: *", "საარქივო ფოტო", "ფოტოები: *", "ფოტო",
    ),
    hits=(
        "ხიდი⟦ (ფოტო: ჩრდილოეთის ათი ტბა)⟧რემონტის შემდეგ გაიხსნა.", "ხიდი⟦ (საარქივო ფოტო)⟧რემონტის შემდეგ გაიხსნა.",
        "ხიდი⟦ (ფოტოები: ჩრდილოეთის ათი ტბა)⟧რემონტის შემდეგ გაიხსნა.", "ხიდი⟦ (ფოტო)⟧რემონტის შემდეგ გაიხსნა.",
    ),
    misses=(
        "ხიდი (ფოტოზე ჩანს) გაიხსნა", "ხიდი (ფოტოგრაფები: სამი) გაიხსნა",
    ),
)

GALLERY = line_rule(
    "ka/gallery",
    label=Label.GALLERY,
    why="The label of a photo gallery.",
    pattern=phrases(
        "ფოტოგალერეა", "ფოტო გალერეა", "ფოტორეპორტაჟი", "გალერეა", "ყველა ფოტო", "ფოტოების ნახვა", "ნახეთ ფოტოები", "# ფოტო",
        "ვიდეოგალერეა", "ნახეთ ვიდეო", "უყურეთ ვიდეოს", "პირდაპირი ეთერი", "მოუსმინე", "მოუსმინეთ", "პირდაპირი ტრანსლაცია",
    ),
    hits=(
        "12 ფოტო",
    ),
    misses=(
        "ყველა ფოტო დაიწვა", "პირდაპირი ეთერი შეწყდა",
    ),
)
