export interface Worded {
  /** The columns that any of the headings may mean. */
  fields: readonly string[]
  cells: readonly string[]
  /** What the table lists; people on a journey where it does not say. */
  beside?: 'agreement' | 'institution' | 'result'
  zh?: readonly string[]
  en?: readonly string[]
}

/** Headings as offices word them, each in a small table over such cells; what each of them means there. */
export const worded: readonly Worded[] = [
  {
    fields: 'nameFull|surname|givenNames'.split('|'),
    cells: 'WANG SHILI|LI YANGBEN|ZHAO MONI'.split('|'),
    zh: '姓名拼音;拼音姓名;护照姓名;护照拼音名;英文姓名（同护照）;拼音（与护照一致）;汉语拼音;英文名（护照）;姓名（英文）;姓名（拼音大写）;罗马字姓名;外文姓名;护照上的姓名;拼音'.split(
      ';',
    ),
  },
  {
    fields: 'preferredName'.split('|'),
    cells: 'Tom|Ann|Kate'.split('|'),
    zh: '昵称;常用名'.split(';'),
    en: 'Known as;Preferred name;Likes to be called;Preferred first name;Goes by;English name;Nickname;Name for badge'.split(
      ';',
    ),
  },
  {
    fields: 'dob'.split('|'),
    cells: '2008-03-05|2009-04-06|2008-05-07'.split('|'),
    zh: '出生年月日;生日;出生日;出生时间;出生日期（年月日）;阳历生日'.split(';'),
    en: 'Date of birth;DOB (dd/mm/yyyy);Birth date;Birthday;D.O.B;Born;Born on;Date of Birth (as in passport);Birthdate'.split(
      ';',
    ),
  },
  {
    fields: 'nationality'.split('|'),
    cells: 'CN|CN|GB'.split('|'),
    zh: '国籍;国籍/地区;持何国护照;公民身份'.split(';'),
    en: 'Nationality;Citizenship;Nationality (as on passport);Country of citizenship;Passport nationality'.split(';'),
  },
  {
    fields: 'ethnicity'.split('|'),
    cells: '汉族|壮族|回族'.split('|'),
    zh: '民族;族别;民族成份'.split(';'),
    en: 'Ethnic group;Ethnicity;Ethnic origin'.split(';'),
  },
  {
    fields: 'placeOfBirth'.split('|'),
    cells: '广西南宁|广东广州|湖南长沙'.split('|'),
    zh: '出生地;出生地点;出生地（省市）;出生省份;出生城市'.split(';'),
    en: 'Place of birth;Town of birth;City of birth;Birthplace;POB'.split(';'),
  },
  {
    fields: 'passportNo'.split('|'),
    cells: 'EJ1234567|EJ2345678|EK3456789'.split('|'),
    zh: '护照号;护照号码;护照编号;因私护照号;因公护照号;护照No.;普通护照号码;现护照号码;护照证号;护照本号'.split(';'),
    en: 'Passport number;Passport #;PP No;Passport no.;Passport num;Travel document number;Document number;Passport;PPT No;Passport Nr;Travel doc no'.split(
      ';',
    ),
  },
  {
    fields: 'passportExpiry'.split('|'),
    cells: '2031-05-06|2032-03-04|2033-02-01'.split('|'),
    zh: '护照有效期;护照有效期至;护照到期日;护照失效日期;护照截止日期;护照有效截止日期;护照到期;护照过期日;护照有效期限;护照期满日期'.split(
      ';',
    ),
    en: 'Passport expiry;Expiry date of passport;Passport valid until;PP exp;Passport expires;Passport exp. date;Passport expiration;Passport valid to'.split(
      ';',
    ),
  },
  {
    fields: 'passportIssueDate'.split('|'),
    cells: '2021-05-06|2022-03-04|2023-02-01'.split('|'),
    zh: '护照签发日期;护照签发日;护照发证日期;护照颁发日期;护照办理日期;护照签发时间'.split(';'),
    en: 'Passport issue date;Passport issued;Passport date of issue'.split(';'),
  },
  {
    fields: 'passportAuthority'.split('|'),
    cells: '广西|广东|湖南'.split('|'),
    zh: '护照签发机关;签发机关;护照签发单位'.split(';'),
    en: 'Issuing authority;Passport issuing authority;Authority;Issued by (authority)'.split(';'),
  },
  {
    fields: 'passportIssuePlace'.split('|'),
    cells: '广西|广东|湖南'.split('|'),
    zh: '护照签发地;签发地;签发地点;护照签发地点;发照地'.split(';'),
    en: 'Place of issue;Passport place of issue;Issued at;Where issued'.split(';'),
  },
  {
    fields: 'idCard'.split('|'),
    cells: '45010320080305001X|450103200904060024|450103200805070035'.split('|'),
    zh: '身份证;身份证号;身份证号码;公民身份号码;居民身份证号;二代身份证号;身份证件号;身份证No'.split(';'),
    en: 'ID card number;Chinese ID;National ID;ID card no;Resident ID number'.split(';'),
  },
  {
    fields: 'phone'.split('|'),
    cells: '13800010001|13800010002|13800010003'.split('|'),
    zh: '手机;手机号;联系电话;移动电话;本人电话;本人手机;联系方式;手机号码（必填）;学生电话;电话号码;手机/微信;电话'.split(
      ';',
    ),
    en: 'Mobile;Mobile number;Mobile phone;Tel;Phone no.;Contact number;Cell;Telephone;Mobile no (with country code);Contact tel;Phone number;Student mobile'.split(
      ';',
    ),
  },
  {
    fields: 'email'.split('|'),
    cells: 'a@example.cn|b@example.cn|c@example.cn'.split('|'),
    zh: '邮箱;电子邮箱;电子邮件;E-mail地址;邮箱地址;常用邮箱;个人邮箱'.split(';'),
    en: 'Email;E-mail address;Email addr.;Personal email;Contact email;College email;Email (personal)'.split(';'),
  },
  {
    fields: 'wechat'.split('|'),
    cells: 'wx_a1|wx_b2|wx_c3'.split('|'),
    zh: '微信;微信号;微信账号;微信ID'.split(';'),
    en: 'WeChat;WeChat ID;Weixin'.split(';'),
  },
  {
    fields: 'address'.split('|'),
    cells: '广西南宁市示例路1号|广东广州市样例路2号|湖南长沙市虚拟路3号'.split('|'),
    zh: '家庭住址;家庭地址;住址;现住址;通讯地址;居住地址;联系地址;详细地址;常住地址'.split(';'),
    en: 'Home address;Address;Residential address;Postal address;Permanent address;Address line 1;Home addr.'.split(
      ';',
    ),
  },
  {
    fields: 'postcode'.split('|'),
    cells: '530001|510001|410001'.split('|'),
    zh: '邮编;邮政编码'.split(';'),
    en: 'Postcode;Post code;Postal code;ZIP;P/code'.split(';'),
  },
  {
    fields: 'emergencyName'.split('|'),
    cells: '王大示|李大样|赵大模'.split('|'),
    zh: '紧急联系人;紧急联络人;紧急联系人姓名;应急联系人;国内紧急联系人;紧急情况联系人;遇急联系人'.split(';'),
    en: 'Emergency contact;Emergency contact name;ICE name;In case of emergency contact;Next of kin;Next of kin name;NOK;Name of emergency contact;Person to contact in emergency;Emerg. contact'.split(
      ';',
    ),
  },
  {
    fields: 'emergencyPhone'.split('|'),
    cells: '13900010001|13900010002|13900010003'.split('|'),
    zh: '紧急联系电话;紧急联系人电话;紧急电话;应急电话;紧急联系人手机;紧急联络电话;应急联系电话'.split(';'),
    en: 'Emergency phone;Emergency contact number;Emergency tel;ICE number;Emergency contact phone;Next of kin phone;NOK tel;Emergency mobile;Emergency no.;Emergency contact tel no'.split(
      ';',
    ),
  },
  {
    fields: 'guardianName'.split('|'),
    cells: '王大示|李大样|赵大模'.split('|'),
    zh: '监护人;监护人姓名;家长姓名;家长;法定监护人;学生家长;家长（监护人）姓名;监护人（家长）'.split(';'),
    en: 'Parent/guardian;Parent name;Guardian name;Name of parent;Parent or guardian;Parent/Carer;Parent/carer name;Guardian'.split(
      ';',
    ),
  },
  {
    fields: 'guardianPhone'.split('|'),
    cells: '13900010001|13900010002|13900010003'.split('|'),
    zh: '监护人电话;家长电话;家长手机;监护人联系电话;家长联系方式;监护人手机;家长手机号'.split(';'),
    en: 'Parent phone;Parent mobile;Guardian phone;Parent tel;Parent/carer phone;Parental contact number;Parent contact no'.split(
      ';',
    ),
  },
  {
    fields: 'guardianConsent'.split('|'),
    cells: '是|是|否'.split('|'),
    zh: '监护人同意书;家长同意书;家长知情同意书;是否签署同意书;同意书;知情同意书;家长是否同意;监护人是否同意;家长签字;同意书是否已交'.split(
      ';',
    ),
    en: 'Parental consent;Consent form;Consent received;Consent form returned;Parent consent Y/N;Consent form signed;Parental permission;Permission slip;Consent form in?'.split(
      ';',
    ),
  },
  {
    fields: 'photoConsent'.split('|'),
    cells: '是|是|否'.split('|'),
    zh: '肖像授权;肖像权授权;是否同意拍照;照片使用授权;影像授权;是否同意使用肖像'.split(';'),
    en: 'Photo consent;Media consent;Image consent;Photo permission;Photographs OK?;Consent to photos;Photos Y/N;Photography consent;Media release'.split(
      ';',
    ),
  },
  {
    fields: 'institution'.split('|'),
    cells: '示例职业技术学院|样例职业学院|虚拟学院'.split('|'),
    zh: '学校;院校;所在学校;工作单位;所在单位;派出单位;学校名称;选送单位;推荐单位;派出院校;就读学校;单位名称;所属学校;选派学校'.split(
      ';',
    ),
    en: 'College;School;Institution;Home institution;Organisation;Employer;Sending institution;Sending college;Home college;University/College;Name of school;Name of college;Affiliation'.split(
      ';',
    ),
  },
  {
    fields: 'department'.split('|'),
    cells: '国际交流处|教务处|机电系'.split('|'),
    zh: '部门;院系;所在部门;系部;二级学院;所在院系;学院/部门;处室;科室;系别;所属部门'.split(';'),
    en: 'Department;Faculty;Dept;School/Department;Division;Dept.;Curriculum area;Faculty/Department'.split(';'),
  },
  {
    fields: 'major'.split('|'),
    cells: '汽车检测与维修|护理|烹饪'.split('|'),
    zh: '专业;所学专业;专业名称;就读专业;所在专业;专业全称;主修专业'.split(';'),
    en: 'Programme;Programme of study;Course of study;Major;Subject;Study programme;Course name'.split(';'),
  },
  {
    fields: 'classGroup'.split('|'),
    cells: '汽修2401|护理2402|烹饪2401'.split('|'),
    zh: '班级;所在班级;行政班;班别;班级名称;教学班;年级班级'.split(';'),
    en: 'Class;Form;Tutor group;Class/Group;Class name;Tutor grp'.split(';'),
  },
  {
    fields: 'studentNo'.split('|'),
    cells: '2024010001|2024010002|2024010003'.split('|'),
    zh: '学号;学生学号;学生编号'.split(';'),
    en: 'Student number;Student ID;Student no;Student ref;Learner reference;Student id no;Learner ref no'.split(';'),
  },
  {
    fields: 'staffNo'.split('|'),
    cells: 'T0001|T0002|T0003'.split('|'),
    zh: '工号;教工号;职工号;教师工号;员工编号'.split(';'),
    en: 'Staff number;Staff ID;Employee number;Payroll no;Employee ID;Staff no'.split(';'),
  },
  {
    fields: 'position'.split('|'),
    cells: '系主任|科长|院长'.split('|'),
    zh: '职务;行政职务;现任职务;岗位;职务/岗位;担任职务;任职'.split(';'),
    en: 'Job title;Position;Post;Role;Post held;Post title;Current position;Role / job title'.split(';'),
  },
  {
    fields: 'profTitle'.split('|'),
    cells: '讲师|副教授|教授'.split('|'),
    zh: '职称;专业技术职务;技术职称;专业技术职称;职称级别'.split(';'),
    en: 'Professional title;Academic rank;Academic title;Rank'.split(';'),
  },
  {
    fields: 'roleInGroup'.split('|'),
    cells: '学生|带队教师|学生'.split('|'),
    zh: '身份;人员类别;团内职务;团内身份;角色;团组职务;团内分工;人员类型;学生/教师;成员类别'.split(';'),
    en: 'Role in group;Role;Type;Student/Staff;Participant type;Category;Role on trip;Group role;Status (student/staff)'.split(
      ';',
    ),
  },
  {
    fields: 'teachingSubject'.split('|'),
    cells: '机械制图|英语|会计'.split('|'),
    zh: '任教课程;任教学科;授课科目;主讲课程;所授课程;教授课程;任课'.split(';'),
    en: 'Subject taught;Teaching subject;Subjects taught;Teaches;Teaching area'.split(';'),
  },
  {
    fields: 'yearsTeaching'.split('|'),
    cells: '5|12|8'.split('|'),
    zh: '教龄;从教年限;任教年限;执教年限;教学年限'.split(';'),
    en: 'Teaching experience (years);Years of experience;Years in teaching;Yrs teaching exp'.split(';'),
  },
  {
    fields: 'degree'.split('|'),
    cells: '学士|硕士|博士'.split('|'),
    zh: '学位;最高学位'.split(';'),
    en: 'Degree;Highest degree'.split(';'),
  },
  {
    fields: 'politicalStatus'.split('|'),
    cells: '中共党员|群众|共青团员'.split('|'),
    zh: '政治面貌;党派;政治身份;党派/群众'.split(';'),
    en: 'Political status;Political affiliation'.split(';'),
  },
  {
    fields: 'englishLevel|englishScore'.split('|'),
    cells: 'B1|B2|A2'.split('|'),
    zh: '英语水平;英语等级;外语水平;英语能力;英语成绩;外语能力;语言水平'.split(';'),
    en: 'English level;Level of English;CEFR;CEFR level;English proficiency;English language level;Language level'.split(
      ';',
    ),
  },
  {
    fields: 'diet'.split('|'),
    cells: '清真|无|素食'.split('|'),
    zh: '饮食禁忌;饮食要求;饮食习惯;忌口;饮食;特殊饮食;用餐要求;餐饮要求;是否清真;饮食特殊要求'.split(';'),
    en: 'Dietary requirements;Diet;Dietary needs;Special diet;Food requirements;Dietary;Dietary reqs;Special dietary requirements;Meals;Diet notes'.split(
      ';',
    ),
  },
  {
    fields: 'allergies'.split('|'),
    cells: '花生|无|青霉素'.split('|'),
    zh: '过敏史;过敏;过敏源;过敏情况;食物过敏;药物过敏;过敏原;是否过敏'.split(';'),
    en: 'Allergies;Allergy;Any allergies;Allergic to;Food allergies;Known allergies;Allergy information'.split(';'),
  },
  {
    fields: 'medical'.split('|'),
    cells: '哮喘|无|无'.split('|'),
    zh: '病史;健康状况;既往病史;身体状况;健康情况;疾病史;有无疾病;特殊疾病;身体健康状况'.split(';'),
    en: 'Medical conditions;Medical;Health;Health conditions;Medical history;Medical needs;Medical info;Health issues;Known medical conditions;Medical notes'.split(
      ';',
    ),
  },
  {
    fields: 'medication'.split('|'),
    cells: '沙丁胺醇|无|无'.split('|'),
    zh: '用药;常用药;服药情况;正在服用药物;长期用药;随身药品;用药情况'.split(';'),
    en: 'Medication;Medicines;Current medication;Medication taken;Regular medication;Meds;Any medication'.split(';'),
  },
  {
    fields: 'accessNeeds'.split('|'),
    cells: '轮椅|无|无'.split('|'),
    zh: '特殊需求;无障碍需求;特殊需要;辅助需求'.split(';'),
    en: 'Access needs;Access requirements;Disability;Additional needs;SEND;Learning support needs;Mobility needs;Accessibility;Support needs;ALN'.split(
      ';',
    ),
  },
  {
    fields: 'religion'.split('|'),
    cells: '伊斯兰教|无|佛教'.split('|'),
    zh: '宗教信仰;信仰;宗教'.split(';'),
    en: 'Religion;Faith'.split(';'),
  },
  {
    fields: 'clothesSize'.split('|'),
    cells: 'L|M|XL'.split('|'),
    zh: '服装尺码;衣服尺码;T恤尺码;上衣尺码;校服尺码;衣码;服装号;尺码;队服尺寸'.split(';'),
    en: 'T-shirt size;Shirt size;Clothing size;Polo size;Size (T-shirt);Hoodie size;T shirt;Uniform size;Top size'.split(
      ';',
    ),
  },
  {
    fields: 'room'.split('|'),
    cells: '301|302|303'.split('|'),
    zh: '房间;房号;房间号;房间号码;宿舍号;住宿房间;酒店房号;入住房间'.split(';'),
    en: 'Room;Room number;Room no;Room allocation;Rm;Room #;Bedroom;Allocated room'.split(';'),
  },
  {
    fields: 'roomType'.split('|'),
    cells: '双人间|单人间|双人间'.split('|'),
    zh: '房型;房间类型;住宿类型;住房标准;房间标准'.split(';'),
    en: 'Room type;Type of room;Accommodation type;Sgl/Twn;Single/Twin;Occupancy'.split(';'),
  },
  {
    fields: 'roommate'.split('|'),
    cells: '李样本|王示例|'.split('|'),
    zh: '同住人;室友;同屋;同房人;合住人;拼房人;同宿人'.split(';'),
    en: 'Roommate;Sharing with;Room mate;Shares with;Roommate preference;Wishes to share with;Room share'.split(';'),
  },
  {
    fields: 'hostFamily'.split('|'),
    cells: 'Pretend|Mock|Invented'.split('|'),
    zh: '寄宿家庭;住家;接待家庭;住宿家庭'.split(';'),
    en: 'Host family;Homestay;Homestay family;Host family name;Homestay host'.split(';'),
  },
  {
    fields: 'flightOut'.split('|'),
    cells: 'CZ303|CZ303|CZ303'.split('|'),
    zh: '去程航班;去程航班号;出发航班;赴英航班;出境航班;去程;抵达航班'.split(';'),
    en: 'Outbound flight;Outbound flight no;Flight out;Departing flight;Arrival flight;Inbound flight to UK;Outward flight;Flight (out);Flight there'.split(
      ';',
    ),
  },
  {
    fields: 'flightBack'.split('|'),
    cells: 'CZ304|CZ304|CZ304'.split('|'),
    zh: '返程航班;返程航班号;回程航班;回国航班;返程;离境航班'.split(';'),
    en: 'Return flight;Return flight no;Flight home;Flight back;Homeward flight;Flight (return);Departure flight'.split(
      ';',
    ),
  },
  {
    fields: 'pnr'.split('|'),
    cells: 'ABC123|ABC124|ABC125'.split('|'),
    zh: '票号;订座记录编号;PNR;订座编号;机票订单号;预订编码'.split(';'),
    en: 'PNR;Booking reference;Booking ref;Locator;Record locator;Airline ref'.split(';'),
  },
  {
    fields: 'seat'.split('|'),
    cells: '12A|12B|12C'.split('|'),
    zh: '座位;座位号;机上座位'.split(';'),
    en: 'Seat;Seat no;Seat number'.split(';'),
  },
  {
    fields: 'visaStatus'.split('|'),
    cells: '已出签|办理中|已递签'.split('|'),
    zh: '签证状态;签证进度;签证办理情况;签证情况;签证办理进度;签证进展;签证办理状态;签证是否办妥;出签情况'.split(';'),
    en: 'Visa status;Visa progress;Status of visa;Visa stage;Visa application status;Visa outcome'.split(';'),
  },
  {
    fields: 'visaExpiry'.split('|'),
    cells: '2027-05-06|2027-03-04|2027-02-01'.split('|'),
    zh: '签证有效期;签证到期日;签证有效期至;签证截止日期;签证失效日期'.split(';'),
    en: 'Visa expiry;Visa valid until;Visa expires;Visa expiration;Visa end date'.split(';'),
  },
  {
    fields: 'visaNo'.split('|'),
    cells: '123456789|123456790|123456791'.split('|'),
    zh: '签证号;签证号码;签证编号'.split(';'),
    en: 'Visa number;Visa no;Visa vignette no'.split(';'),
  },
  {
    fields: 'visaRequired'.split('|'),
    cells: '是|否|是'.split('|'),
    zh: '是否需要签证;是否需签证;需要签证;是否办理签证'.split(';'),
    en: 'Visa required;Visa needed?;Needs visa;Visa required Y/N;Does student need a visa'.split(';'),
  },
  {
    fields: 'visaAppointment'.split('|'),
    cells: '2026-05-06|2026-05-07|2026-05-08'.split('|'),
    zh: '预约日期;签证预约日期;签证预约时间'.split(';'),
    en: 'Visa appointment;Appointment date;VAC appointment'.split(';'),
  },
  {
    fields: 'policyNo'.split('|'),
    cells: 'P1001|P1002|P1003'.split('|'),
    zh: '保单号;保险单号;保单编号;保险号;保险单号码'.split(';'),
    en: 'Policy number;Policy no;Insurance policy no;Insurance no;Certificate of insurance no;Insurance ref'.split(';'),
  },
  {
    fields: 'insurer'.split('|'),
    cells: '示例财险|示例财险|示例财险'.split('|'),
    zh: '保险公司;承保公司;投保公司;承保单位;保险机构'.split(';'),
    en: 'Insurer;Insurance company;Insurance provider;Underwriter;Travel insurer'.split(';'),
  },
  {
    fields: 'insuranceFrom'.split('|'),
    cells: '2026-07-01|2026-07-01|2026-07-01'.split('|'),
    zh: '保险起期;起保日期;保险开始日期;保险生效日期;保险起始日'.split(';'),
    en: 'Insurance from;Cover start;Insurance start;Cover from;Policy start;Start of cover'.split(';'),
  },
  {
    fields: 'insuranceTo'.split('|'),
    cells: '2026-07-31|2026-07-31|2026-07-31'.split('|'),
    zh: '保险止期;终保日期;保险截止日期;保险到期日;保险终止日期;保险有效期至'.split(';'),
    en: 'Insurance to;Cover end;Insurance end;Insurance expiry;Cover to;Policy end;End of cover;Insured until'.split(
      ';',
    ),
  },
  {
    fields: 'fee|feeAmount|feeDue|feeTotal'.split('|'),
    cells: '20000|20000|18000'.split('|'),
    zh: '团费;应缴费用;研学费用;总费用;应交金额;参团费用'.split(';'),
    en: 'Trip cost;Total cost;Amount due;Price;Cost;Tour fee;Total fee;Trip price'.split(';'),
  },
  {
    fields: 'feePaid'.split('|'),
    cells: '20000|10000|18000'.split('|'),
    zh: '已缴费;已交金额;实缴金额;缴费金额;已缴金额;已付;已收款;到账金额;已交费用'.split(';'),
    en: 'Paid;Amount paid;Paid to date;Payments received;Total paid;Paid so far;Received;Amount received'.split(';'),
  },
  {
    fields: 'remarks'.split('|'),
    cells: '需轮椅|无|晚到'.split('|'),
    zh: '备注;说明;其他说明;其它;附注;备注说明;其他事项;补充说明'.split(';'),
    en: 'Notes;Comments;Remarks;Additional info;Other info;Other information;Any other comments;Additional notes;Note;Further information;Anything else'.split(
      ';',
    ),
  },
  {
    fields: 'participation'.split('|'),
    cells: '确认|候补|确认'.split('|'),
    zh: '是否参加;参加状态;参团状态;是否确认;报名状态;是否参团;状态（参加/退出）'.split(';'),
    en: 'Attending?;Confirmed?;Booking status;Place status;Participation;Going?;Coming?;Confirmed/Reserve'.split(';'),
  },
  {
    fields: 'subGroup'.split('|'),
    cells: 'A组|B组|A组'.split('|'),
    zh: '分组;组别;小组;组号;所在小组;分队;团队分组'.split(';'),
    en: 'Group;Sub-group;Team;Group no;Workshop group;Activity group;Coach group'.split(';'),
  },
  {
    fields: 'height'.split('|'),
    cells: '170|165|172'.split('|'),
    zh: '身高;身高cm;身高（厘米）;身高(CM)'.split(';'),
    en: 'Height;Height (cm)'.split(';'),
  },
  {
    fields: 'safeguardingNo'.split('|'),
    cells: '001234567890|001234567891|001234567892'.split('|'),
    zh: '无犯罪记录证明编号;DBS编号'.split(';'),
    en: 'DBS number;DBS no;DBS certificate number;DBS cert no;Enhanced DBS no;DBS ref'.split(';'),
  },
  {
    fields: 'safeguardingDate'.split('|'),
    cells: '2025-05-06|2025-03-04|2025-02-01'.split('|'),
    zh: '无犯罪记录证明日期;DBS日期'.split(';'),
    en: 'DBS date;DBS issue date;DBS date of issue;DBS checked on;Date of DBS'.split(';'),
  },
  {
    fields: 'title'.split('|'),
    cells: 'Mr|Ms|Dr'.split('|'),
    zh: '称谓;称呼'.split(';'),
    en: 'Title;Salutation;Mr/Ms;Mr/Mrs/Miss;Honorific'.split(';'),
  },
  {
    fields: 'middleName'.split('|'),
    cells: 'Anna|Lee|'.split('|'),
    zh: '中间名'.split(';'),
    en: 'Middle name;Middle name(s)'.split(';'),
  },
  {
    fields: 'surname'.split('|'),
    cells: 'Sample|Mock|Invented'.split('|'),
    zh: '姓（拼音）;英文姓;姓拼音;护照姓'.split(';'),
    en: 'Surname;Family name;Last name;Family name (as in passport);Surname (passport);SURNAME;Lastname'.split(';'),
  },
  {
    fields: 'givenNames'.split('|'),
    cells: 'Jane|Tom|Ann'.split('|'),
    zh: '名（拼音）;英文名字;名拼音;护照名'.split(';'),
    en: 'Given names;First name;Forename;Forenames;First names;Given name(s);First name(s) as on passport;Firstname;Christian name'.split(
      ';',
    ),
  },
  {
    fields: 'result'.split('|'),
    cells: 'Pass|Merit|Fail'.split('|'),
    beside: 'result',
    zh: '考核结果;鉴定结果;考试结果;是否合格;评定结果;总评'.split(';'),
    en: 'Result;Outcome;Overall grade;Final grade;Pass/Fail;Grade awarded;Final result'.split(';'),
  },
  {
    fields: 'certNo'.split('|'),
    cells: 'ZS20260001|ZS20260002|ZS20260003'.split('|'),
    beside: 'result',
    zh: '证书编号;证书号;证书号码;合格证编号;证书流水号'.split(';'),
    en: 'Certificate number;Certificate no;Cert no.;Cert number;Certificate ref'.split(';'),
  },
  {
    fields: 'awardDate'.split('|'),
    cells: '2026-05-06|2026-05-06|2026-05-07'.split('|'),
    beside: 'result',
    zh: '颁证日期;发证时间;取证日期;获证日期'.split(';'),
    en: 'Award date;Date awarded;Date of award;Certificate date;Certificated on;Date achieved;Achievement date'.split(
      ';',
    ),
  },
  {
    fields: 'examDate'.split('|'),
    cells: '2026-05-06|2026-05-06|2026-05-07'.split('|'),
    beside: 'result',
    zh: '考试日期;考核日期;鉴定日期;考试时间;考核时间;测试日期;评价日期'.split(';'),
    en: 'Exam date;Date of exam;Assessment date;Test date;Assessed on;Date of assessment;Sat on'.split(';'),
  },
  {
    fields: 'candidateNo'.split('|'),
    cells: '0001|0002|0003'.split('|'),
    beside: 'result',
    zh: '准考证号;考生号;考号;准考证编号;考生编号'.split(';'),
    en: 'Candidate number;Candidate no;Exam number;Cand no;Registration number;Candidate ID'.split(';'),
  },
  {
    fields: 'uln'.split('|'),
    cells: '1234567890|1234567891|1234567892'.split('|'),
    beside: 'result',
    zh: '唯一学习者编号'.split(';'),
    en: 'ULN;Unique learner number;Unique Learner No'.split(';'),
  },
  {
    fields: 'awardingBody'.split('|'),
    cells: 'City & Guilds|City & Guilds|Pearson'.split('|'),
    beside: 'result',
    zh: '颁证机构;评价机构;颁发机构;认证机构;评价组织'.split(';'),
    en: 'Awarding body;Awarding organisation;AO;Exam board;Issuing body'.split(';'),
  },
  {
    fields: 'qualTitle'.split('|'),
    cells: 'Level 2 Catering|Level 3 Catering|Level 2 Plumbing'.split('|'),
    zh: '证书名称;资格名称;职业（工种）;工种;职业资格;技能等级名称;职业名称;考核项目'.split(';'),
    en: 'Qualification;Qualification title;Award title;Name of qualification;Certificate name'.split(';'),
  },
  {
    fields: 'skillLevel|rqfLevel|level'.split('|'),
    cells: '中级|高级|中级'.split('|'),
    beside: 'result',
    zh: '技能等级;级别;证书等级'.split(';'),
    en: 'Qualification level;RQF level'.split(';'),
  },
  {
    fields: 'agreementNo'.split('|'),
    cells: 'A-001|A-002|A-003'.split('|'),
    en: 'Agreement reference'.split(';'),
  },
  {
    fields: 'hostInstitution'.split('|'),
    cells: 'Sample College|Mock College|Fake University'.split('|'),
    beside: 'agreement',
    zh: '外方;合作院校;外方单位;合作方;合作单位;外方院校;外方合作院校;签约方;对方单位;合作伙伴;外方机构;合作学校'.split(
      ';',
    ),
    en: 'Partner;Partner institution;Other party;Counterparty;Partner college;Signed with;Overseas partner'.split(';'),
  },
  {
    fields: 'signDate'.split('|'),
    cells: '2024-05-06|2024-03-04|2025-02-01'.split('|'),
    beside: 'agreement',
    zh: '签订日期;签署日期;签约日期;签约时间;签署时间;签字日期;签订时间;何时签'.split(';'),
    en: 'Date signed;Signed;Signing date;Signed on;Date of signature;Signature date'.split(';'),
  },
  {
    fields: 'validTo'.split('|'),
    cells: '2028-05-06|2028-03-04|2029-02-01'.split('|'),
    beside: 'agreement',
    zh: '到期日期;有效期至;终止日期;截止日期;协议到期日;失效日期;到期时间;协议有效期至'.split(';'),
    en: 'Expiry;Expires;End date;Valid until;Expiry date;Runs until;Ends on;Expires on;Termination date'.split(';'),
  },
  {
    fields: 'validFrom'.split('|'),
    cells: '2024-05-06|2024-03-04|2025-02-01'.split('|'),
    beside: 'agreement',
    zh: '生效日期;起始日期;有效期起;开始日期;生效时间'.split(';'),
    en: 'Start date;Effective date;Valid from;Effective from;Commences;In force from'.split(';'),
  },
  {
    fields: 'term'.split('|'),
    cells: '3年|5年|长期'.split('|'),
    beside: 'agreement',
    zh: '有效期;期限;协议期限;合作期限;有效年限;有效期（年）'.split(';'),
    en: 'Term;Duration;Term (years)'.split(';'),
  },
  {
    fields: 'agreementType'.split('|'),
    cells: 'MoU|LoI|合作协议'.split('|'),
    beside: 'agreement',
    zh: '协议类型;协议类别;文件类型;合同类型;类型;协议性质;文本类型'.split(';'),
    en: 'Type;Agreement type;Type of agreement;Kind of agreement'.split(';'),
  },
  {
    fields: 'agreement.state|state|agreementState'.split('|'),
    cells: '有效|到期|有效'.split('|'),
    beside: 'agreement',
    zh: '状态;协议状态;当前状态'.split(';'),
    en: 'Status;State;Current status'.split(';'),
  },
  {
    fields: 'country'.split('|'),
    cells: '英国|泰国|英国'.split('|'),
    beside: 'agreement',
    zh: '国家;所在国家;国家（地区）;国别/地区'.split(';'),
    en: 'Country;Country of partner;Country/region'.split(';'),
  },
  {
    fields: 'signatoryOwn'.split('|'),
    cells: '张校长|张校长|李院长'.split('|'),
    beside: 'agreement',
    zh: '我方签署人;中方签字人;我校签约人'.split(';'),
    en: 'Signed by (us);Our signatory'.split(';'),
  },
  {
    fields: 'signatoryHost|signatoryPartner|signatoryOther'.split('|'),
    cells: 'Dr Mock|Ms Fake|Dr Sample'.split('|'),
    beside: 'agreement',
    zh: '外方签署人;对方签字人;外方签字人'.split(';'),
    en: 'Partner signatory;Signed by (partner);Their signatory'.split(';'),
  },
  {
    fields: 'country'.split('|'),
    cells: '英国|泰国|英国'.split('|'),
    beside: 'institution',
    zh: '国家;所在国家;所属国家'.split(';'),
    en: 'Country;Country/region'.split(';'),
  },
  {
    fields: 'province'.split('|'),
    cells: 'Leeds|Bangkok|Bath'.split('|'),
    beside: 'institution',
    zh: '城市;所在城市;省份;所在地'.split(';'),
    en: 'City;Town;Location;City/Region;Town/City'.split(';'),
  },
  {
    fields: 'institutionEn'.split('|'),
    cells: 'Sample College|Mock College|Fake University'.split('|'),
    beside: 'institution',
    zh: '英文名称;学校英文名'.split(';'),
  },
]
